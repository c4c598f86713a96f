import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
} from 'payload';
import { stemOf } from '../files/names.ts';
import { setAsideSoon } from '../files/set-aside-unreferenced.ts';
import { pendingOf } from './pending.ts';

type Stored = { filename?: string; id: number | string };

/** Sets aside the files that an update has replaced. */
export const removeReplaced: CollectionAfterChangeHook<Stored> = ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const former = stemOf(previousDoc?.filename ?? '');
  if (former && doc.filename !== previousDoc.filename) {
    setAsideSoon({ payload: req.payload, collection: collection.slug, stem: former });
  }
  return doc;
};

/** Notes the files of a document that is about to go; afterwards a `select` may hide their name. */
export const noteDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const document = await req.payload.db.findOne<Stored>({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  });
  const stem = stemOf(document?.filename ?? '');
  if (stem) pendingOf(req).deleted.set(String(id), stem);
};

/** Sets aside the files of a document that has been deleted. */
export const removeDeleted: CollectionAfterDeleteHook<Stored> = ({ collection, doc, id, req }) => {
  const stem = pendingOf(req).deleted.get(String(id));
  if (stem) setAsideSoon({ payload: req.payload, collection: collection.slug, stem });
  return doc;
};
