import type { Payload } from 'payload';
import { env } from '../../src/env.ts';
import { untilWritten } from '../until-written.ts';
import { joined, takesUp, toldFirst } from './joined.ts';
import { type Delivery, deliveryOf, type NotificationKind } from './kinds.ts';
import { maySee } from './may-see.ts';
import type { Notification, NotificationItem } from './types.ts';

export type Occasion = {
  kind: NotificationKind;
  /** Ids of users, by what each is told of. */
  to: ReadonlyMap<string, readonly NotificationItem[]>;
  /** Id of the user who did it, who is not told; null: nobody in particular. */
  by: string | null;
  /**
   * Names what happened: it is told once, however often it is found. Without it the news go to the
   * notification of their kind that is open; see `takesUp`.
   */
  once?: string;
};

/** The one who is told, of each thing. */
export const told = (user: string | null, ...items: NotificationItem[]): Occasion['to'] =>
  user === null ? new Map() : new Map([[user, items]]);

/**
 * Tells people what happened, each as they chose. What happened stands without it: what could not be
 * told is logged.
 */
export async function notify(payload: Payload, occasion: Occasion): Promise<void> {
  const { kind, to, by, once } = occasion;
  try {
    const others = new Map([...to].filter(([user, items]) => user !== by && items.length > 0));
    for (const user of await readUsers(payload, [...others.keys()])) {
      const recipient = String(user.id);
      const items = (others.get(recipient) ?? []).filter((item) => maySee(user, kind, item));
      const delivery = deliveryOf(user, kind);
      if (items.length === 0 || delivery === 'off') continue;
      const series = [kind, recipient, by ?? ''].join(' ');
      const news = { items, at: new Date(), delivery, zone: env().OFFICE_TIMEZONE };
      const head = { series, recipient, kind, actor: by };
      if (once === undefined) await join(payload, head, news);
      else await insert(payload, { ...head, key: [kind, recipient, once].join(' ') }, news);
    }
  } catch (error) {
    payload.logger.error({ err: error }, `People were not told of this: ${kind}`);
  }
}

type Head = Pick<Notification, 'series' | 'recipient' | 'kind' | 'actor'>;
type News = { items: NotificationItem[]; at: Date; delivery: Delivery; zone: string };
type User = { id: string | number };

async function readUsers(payload: Payload, ids: readonly string[]): Promise<User[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: { roles: true, workingLocales: true, notify: true },
  });
  return docs;
}

/** Adds the news to the open notification of the series, or begins another one. */
async function join(payload: Payload, head: Head, news: News): Promise<void> {
  await untilWritten('The notification is', async () => {
    const { docs } = await payload.db.find<Notification>({
      collection: 'notifications',
      where: { series: { equals: head.series } },
      sort: '-at',
      limit: 1,
      pagination: false,
    });
    const [latest] = docs;
    if (!latest || !takesUp(latest, news.at)) {
      // Two that begin at once have the same key: the slower one joins the other.
      return insert(payload, { ...head, key: `${head.series} after ${latest?.id ?? ''}` }, news);
    }
    const written = await payload.db.updateOne({
      collection: 'notifications',
      where: {
        and: [
          { id: { equals: latest.id } },
          { rev: { equals: latest.rev } },
          { unread: { equals: true } },
        ],
      },
      data: { ...joined(latest, news), rev: latest.rev + 1, updatedAt: news.at.toISOString() },
      options: { atomic: true },
    });
    return Boolean(written);
  });
}

/** @returns false where there is one of the key. */
async function insert(
  payload: Payload,
  head: Head & Pick<Notification, 'key'>,
  news: News,
): Promise<boolean> {
  const where = { key: { equals: head.key } };
  const isThere = async () =>
    (await payload.db.count({ collection: 'notifications', where })).totalDocs > 0;
  if (await isThere()) return false;
  try {
    const first = { ...toldFirst(news), unread: true, mailId: null, tries: 0, rev: 1 };
    await payload.db.create({
      collection: 'notifications',
      data: { ...head, ...first },
      returning: false,
    });
    return true;
  } catch (error) {
    if (await isThere()) return false;
    throw error;
  }
}
