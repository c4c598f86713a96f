import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload';
import { deadLetters } from './dead-letters.ts';
import { leaveHint, outbox } from './outbox.ts';
import { isProjected } from './projections.ts';

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
