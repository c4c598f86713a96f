import type { CollectionConfig, Payload, PayloadRequest } from 'payload';

const nobody = () => false;

/**
 * Hints that a document may have changed, written beside the document (on MongoDB in the same
 * transaction) and deleted once projected. A hint only makes it quick: the sweep finds the rest.
 */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'collectionSlug', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
  ],
};

export type Hint = {
  id: string;
  collectionSlug: string;
  document: string;
  /** ISO 8601. */
  createdAt: string;
};

/** Leaves a hint; with a `req`, in its transaction. */
export async function leaveHint(
  payload: Payload,
  hint: { collection: string; document: string },
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.create({
    collection: 'outbox',
    data: { collectionSlug: hint.collection, document: hint.document },
    // Read back, the row may be gone: a projector can act on it within the same millisecond.
    returning: false,
    ...(req ? { req } : {}),
  });
}

/** The oldest hints, at most `limit`. */
export async function readHints(payload: Payload, limit: number): Promise<Hint[]> {
  const { docs } = await payload.db.find<Hint>({
    collection: 'outbox',
    sort: 'createdAt',
    limit,
    pagination: false,
  });
  return docs;
}

/** How many hints wait, and for how many seconds the oldest has; 0 for none. */
export async function hintsWaiting(
  payload: Payload,
): Promise<{ count: number; oldestSeconds: number }> {
  const { docs, totalDocs } = await payload.db.find<Hint & { createdAt: string }>({
    collection: 'outbox',
    sort: 'createdAt',
    limit: 1,
    // Without it MongoDB counts the page, not the collection.
    pagination: true,
  });
  const since = docs[0] ? Date.now() - Date.parse(docs[0].createdAt) : 0;
  return { count: totalDocs, oldestSeconds: Math.max(0, since) / 1_000 };
}

/** Deletes hints that have been acted on; newer ones for the same documents stay. */
export async function dropHints(payload: Payload, hints: readonly Hint[]): Promise<void> {
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { id: { in: hints.map(({ id }) => id) } },
  });
}
