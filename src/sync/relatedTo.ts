import type { Payload } from 'payload';
import type { FeedType } from '../feed/items/index.ts';
import type { RawDocument } from './compose.ts';
import { ref, rows } from './project/common.ts';
import type { Related } from './project/types.ts';
import { readPublished } from './readPublished.ts';

type Relation = { collection: string; ids: (doc: RawDocument) => unknown[] };

/** Which documents of other collections an item is made with. */
const relations: Partial<Record<FeedType, Relation>> = {
  clinic: {
    collection: 'schemes',
    ids: (doc) => rows(doc.accreditations).map(({ scheme }) => scheme),
  },
  doctor: { collection: 'clinics', ids: (doc) => rows(doc.positions).map(({ clinic }) => clinic) },
};

/** Reads, in one query, what the items of these documents are made with. */
export async function relatedTo(
  payload: Payload,
  type: FeedType,
  docs: readonly RawDocument[],
): Promise<(collection: string, id: string) => Related | undefined> {
  const relation = relations[type];
  const ids = new Set(relation ? docs.flatMap(relation.ids).flatMap((id) => ref(id) ?? []) : []);
  const found =
    relation && ids.size > 0
      ? await readPublished(payload, relation.collection, [...ids])
      : new Map<string, Related>();
  return (collection, id) => (collection === relation?.collection ? found.get(id) : undefined);
}
