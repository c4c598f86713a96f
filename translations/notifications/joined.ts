import type { Delivery } from './kinds.ts';
import { mailMoment } from './moments.ts';
import type { Notification, NotificationItem } from './types.ts';

/** Things that a notification names; of more it has the number alone. */
const MOST_ITEMS = 200;

/** How long a notification that nobody has read goes on taking up what happens. */
const LONGEST_MS = 24 * 3_600_000;

type News = {
  items: readonly NotificationItem[];
  at: Date;
  delivery: Delivery;
  zone: string;
};

type Told = Pick<Notification, 'items' | 'count' | 'since' | 'at' | 'mail' | 'mailAt'>;

/** Whether a notification takes up what happens now, rather than that there be another one. */
export function takesUp(
  { unread, mail, tries, since }: Pick<Notification, 'unread' | 'mail' | 'tries' | 'since'>,
  at: Date,
): boolean {
  const isOpen = (mail === 'none' || mail === 'waiting') && tries === 0;
  return unread && isOpen && at.getTime() - Date.parse(since) < LONGEST_MS;
}

/** What a notification says of its first news. */
export const toldFirst = (news: News): Told =>
  joined({ items: [], count: 0, since: news.at.toISOString() }, news);

/** What a notification says with the news added: what it knows already is not counted again. */
export function joined(
  { items, count, since }: Pick<Notification, 'items' | 'count' | 'since'>,
  { items: more, at, delivery, zone }: News,
): Told {
  const known = new Map(items.map((item) => [placeOf(item), item]));
  const before = known.size;
  for (const item of more) known.set(placeOf(item), item);
  const moment = mailMoment(delivery, { since: new Date(since), at, zone });
  return {
    items: [...known.values()].slice(0, MOST_ITEMS),
    count: count + known.size - before,
    since,
    at: at.toISOString(),
    mail: moment ? 'waiting' : 'none',
    mailAt: moment?.toISOString() ?? null,
  };
}

const placeOf = ({ collection, document, locale, path }: NotificationItem) =>
  [collection, document, locale, path].join(':');
