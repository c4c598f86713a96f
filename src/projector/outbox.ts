import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload';
import { pagesById } from '../../translations/pages-by-id.ts';
import { deadLetters } from './dead-letters.ts';
import { flag, rows } from './project/read.ts';
import { isProjected, watched } from './projections.ts';

const nobody = () => false;

/**
 * Hints that a document may have changed, written beside the document (on MongoDB in the same
 * transaction) and deleted once projected. A hint only makes it quick: the sweep finds the rest.
 */
const outbox: CollectionConfig = {
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

const hintChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await leaveHint(req.payload, { collection: collection.slug, document: String(doc.id) }, req);
  return doc;
};

const hintDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await leaveHint(req.payload, { collection: collection.slug, document: String(id) }, req);
};

/** Lets every collection that reaches the feed leave hints, and adds the outbox that
 * holds them and the dead letters. */
export function withOutbox(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return [
    ...collections.map((each) => (isProjected(each.slug) ? withHints(each) : each)),
    outbox,
    deadLetters,
  ];
}

function withHints(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), hintChange],
      afterDelete: [...(hooks.afterDelete ?? []), hintDelete],
    },
  };
}

const PAGE = 500;

/**
 * After a change of the settings of translation: leaves hints for the documents of each collection
 * whose rule about what is served is another now, in the transaction of that change.
 */
export const hintChangedRules: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  for (const collection of changedCollections(previousDoc, doc)) {
    await hintAll(req.payload, collection, req);
  }
  return doc;
};

/** The collections in the feed whose rule about what is served differs between two settings. */
export function changedCollections(before: unknown, after: unknown): string[] {
  const [rulesBefore, rulesAfter] = [servingRules(before), servingRules(after)];
  return watched.filter((each) => rulesBefore.get(each) !== rulesAfter.get(each));
}

/** What each collection's rule says of serving; a rule that allows nothing is as good as none. */
function servingRules(settings: unknown): Map<string, string> {
  const { collectionRules } = (settings ?? {}) as { collectionRules?: unknown };
  return new Map(
    rows(collectionRules).flatMap(({ collectionSlug, serveMachine, withdrawChanged }) => {
      const says = [
        ...(flag(serveMachine) ? ['serveMachine'] : []),
        ...(flag(withdrawChanged) ? ['withdrawChanged'] : []),
      ];
      return says.length > 0 ? [[String(collectionSlug), says.join(' ')] as const] : [];
    }),
  );
}

async function hintAll(payload: Payload, collection: string, req: PayloadRequest): Promise<void> {
  const pages = pagesById(
    (page) =>
      payload.db.find<{ id: string }>({
        collection: collection as 'clinics',
        ...page,
        select: { createdAt: true },
        req,
      }),
    { limit: PAGE },
  );
  for await (const docs of pages) {
    for (const { id } of docs) {
      await leaveHint(payload, { collection, document: String(id) }, req);
    }
  }
}
