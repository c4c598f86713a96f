import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { dropRecords, keepInStep } from '../records/keep-in-step.ts';
import { queueOnPublish } from '../runs/queue-on-publish.ts';
import { isCaptured } from './with-captured-text.ts';

/** After a document was written, its records are brought in step with its source text. */
export const keepRecords: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = { collection: collection.slug, document: String(doc.id) };
  if (!isCaptured(req, { collection: key.collection, id: key.document })) {
    await keepInStep(req.payload, key, req);
    if (doc._status === 'published') {
      await queueOnPublish(req.payload, key);
    }
  }
  return doc;
};

/** A document that is deleted for good takes its records with it. */
export const forgetRecords: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await dropRecords(req.payload, { collection: collection.slug, document: String(id) });
};
