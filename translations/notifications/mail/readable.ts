import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { maySee } from '../may-see.ts';
import type { Notification, NotificationItem } from '../types.ts';

/**
 * What of a notification somebody may still be told: of documents that they can read today, and of
 * texts in locales that they work in.
 *
 * @returns null when nothing is left.
 */
export async function readable(
  payload: Payload,
  user: TypedUser,
  notification: Notification,
): Promise<Notification | null> {
  const { kind, items, count } = notification;
  const allowed = items.filter((item) => maySee(user, kind, item));
  const present = await presentTo(payload, user, allowed);
  const left = allowed.filter(({ collection, document }) =>
    collection && document ? present.has(`${collection}:${document}`) : true,
  );
  if (left.length === 0) return null;
  return { ...notification, items: left, count: count - (items.length - left.length) };
}

/** Those documents that somebody can read, by `collection:id`. */
async function presentTo(
  payload: Payload,
  user: TypedUser,
  items: readonly NotificationItem[],
): Promise<Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { collection, document } of items) {
    if (!collection || !document) continue;
    ids.set(collection, (ids.get(collection) ?? new Set()).add(document));
  }
  const read = [...ids].map(async ([collection, documents]) => {
    if (!payload.collections[collection as CollectionSlug]) return [];
    const { docs } = await payload.find({
      // A content collection; the type of one stands for them.
      collection: collection as 'clinics',
      where: { id: { in: [...documents] } },
      limit: documents.size,
      depth: 0,
      joins: false,
      draft: true,
      select: {},
      user,
      overrideAccess: false,
    });
    return docs.map(({ id }) => `${collection}:${id}`);
  });
  return new Set((await Promise.all(read)).flat());
}
