import type { Payload, Where } from 'payload';
import type { Locale } from '../locales.ts';
import { readNames, readTitles } from '../queue/titles.ts';
import type { Message } from '../review/messages.ts';
import { addressOf, itemAddress } from './addresses.ts';
import type { NotificationKind } from './kinds.ts';
import type { Notification } from './types.ts';

/** A notification for its reader. */
export type InboxRow = {
  id: string;
  kind: NotificationKind;
  count: number;
  unread: boolean;
  /** ISO 8601. */
  at: string;
  /** The name of whoever did it. */
  by: string | null;
  /** Below the admin's address; null where each thing leads elsewhere. */
  address: string | null;
  things: InboxThing[];
};

export type InboxThing = {
  /** What the document is called; null for one that is gone, and for what is no document. */
  title: string | null;
  collection: string | null;
  locale: Locale | null;
  note: string | Message | null;
  address: string;
};

export type Inbox = {
  rows: InboxRow[];
  /** How many are unread, on all pages. */
  unread: number;
  /** `before` of the next page; null at the end. */
  next: string | null;
};

/** Things of a notification that are shown; the number says how many there are. */
const SHOWN = 20;

/** A page of what somebody was told, the newest first. */
export async function readInbox(
  payload: Payload,
  { user, before, limit }: { user: string; before: string | null; limit: number },
): Promise<Inbox> {
  const where: Where[] = [
    { recipient: { equals: user } },
    ...(before ? [{ at: { less_than: before } }] : []),
  ];
  const [{ docs }, unread] = await Promise.all([
    payload.db.find<Notification>({
      collection: 'notifications',
      where: { and: where },
      sort: '-at',
      limit: limit + 1,
      pagination: false,
    }),
    countUnread(payload, user),
  ]);
  const page = docs.slice(0, limit);
  return {
    rows: await shown(payload, page),
    unread,
    next: docs.length > limit ? (page.at(-1)?.at ?? null) : null,
  };
}

export async function countUnread(payload: Payload, user: string): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'notifications',
    where: { and: [{ recipient: { equals: user } }, { unread: { equals: true } }] },
  });
  return totalDocs;
}

/** Marks notifications of somebody's own as read: those with these ids, or all until a moment. */
export async function markRead(
  payload: Payload,
  user: string,
  { ids, until }: { ids?: readonly string[]; until?: string },
): Promise<void> {
  // Found first: MongoDB fails for an id that it cannot have, but for those of a search.
  const { docs } = await payload.db.find<Pick<Notification, 'id'>>({
    collection: 'notifications',
    where: {
      and: [
        { recipient: { equals: user } },
        { unread: { equals: true } },
        ...(ids ? [{ id: { in: [...ids] } }] : []),
        ...(until ? [{ at: { less_than_equal: until } }] : []),
      ],
    },
    pagination: false,
    select: { kind: true },
  });
  await payload.db.updateMany({
    collection: 'notifications',
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { unread: false },
  });
}

/** Notifications with what their documents and people are called. */
export async function shown(payload: Payload, page: readonly Notification[]): Promise<InboxRow[]> {
  const places = page.flatMap(({ items }) =>
    items
      .slice(0, SHOWN)
      .flatMap(({ collection, document }) =>
        collection && document ? [{ collection, document }] : [],
      ),
  );
  const [titles, names] = await Promise.all([
    readTitles(payload, places),
    readNames(
      payload,
      page.map(({ actor }) => actor ?? null),
    ),
  ]);
  return page.map(({ id, kind, count, unread, at, actor, items }) => ({
    id: String(id),
    kind,
    count,
    unread,
    at,
    by: actor ? (names.get(actor) ?? null) : null,
    address: addressOf({ kind, items }),
    things: items.slice(0, SHOWN).map((item) => ({
      title: titles.get(`${item.collection}:${item.document}`) ?? null,
      collection: item.collection ?? null,
      locale: item.locale ?? null,
      note: item.note ?? null,
      address: itemAddress(item),
    })),
  }));
}
