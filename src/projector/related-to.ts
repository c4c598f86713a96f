import type { Payload } from 'payload';
import type { FeedType } from '../contract/index.ts';
import { keyOf } from '../feed-log/marks.ts';
import type { RawDocument } from './compose.ts';
import { ref, rows } from './project/common.ts';
import { mediaIn } from './project/images.ts';
import type { ProjectContext } from './project/types.ts';
import { readComposed } from './read-composed.ts';

/** Documents of another collection that an item is made with. */
type Relation = { collection: string; ids: (doc: RawDocument) => unknown[] };

const clinicNamed = (name: string): Relation => ({
  collection: 'clinics',
  ids: (doc) => [doc[name]],
});

/** Whatever the type. */
const pictures: Relation = { collection: 'media', ids: mediaIn };

const relations: Partial<Record<FeedType, readonly Relation[]>> = {
  clinic: [
    { collection: 'schemes', ids: (doc) => rows(doc.accreditations).map(({ scheme }) => scheme) },
  ],
  doctor: [
    { collection: 'clinics', ids: (doc) => rows(doc.positions).map(({ clinic }) => clinic) },
  ],
  offer: [clinicNamed('clinic'), { collection: 'procedures', ids: (doc) => [doc.procedure] }],
  package: [clinicNamed('clinic'), { collection: 'destinations', ids: (doc) => [doc.destination] }],
  aftercareProgramme: [clinicNamed('provider')],
  telemedicineService: [clinicNamed('provider')],
  statistic: [{ collection: 'sources', ids: (doc) => [doc.source] }],
};

/** What the items of some documents are made with. */
export type RelatedDocuments = {
  /** Whether there can be machine texts among it. */
  servesMachine: boolean;
  /** As sites see it that take machine texts, or as the others do. */
  as: (edition: { machine: boolean }) => ProjectContext['related'];
};

/** Reads, in one query a collection, what the items of these documents are made with. */
export async function relatedTo(
  payload: Payload,
  type: FeedType,
  docs: readonly RawDocument[],
): Promise<RelatedDocuments> {
  const found = await Promise.all(
    [...idsByCollection(relationsOf(type), docs)].map(
      async ([collection, ids]) =>
        [collection, await readComposed(payload, collection, [...ids])] as const,
    ),
  );
  const byCollection = new Map(found);
  return {
    servesMachine: found.some(([, { servesMachine }]) => servesMachine),
    as: (edition) => (collection, id) => byCollection.get(collection)?.get(id, edition)?.doc,
  };
}

/** The keys of the documents that an item of this type is made with, those that do not exist too. */
export function usedBy(type: FeedType, doc: RawDocument): string[] {
  return [...idsByCollection(relationsOf(type), [doc])].flatMap(([collection, ids]) =>
    [...ids].map((id) => keyOf({ collection, id })),
  );
}

const relationsOf = (type: FeedType) => [pictures, ...(relations[type] ?? [])];

function idsByCollection(
  wanted: readonly Relation[],
  docs: readonly RawDocument[],
): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const relation of wanted) {
    const named = docs.flatMap(relation.ids).flatMap((value) => ref(value) ?? []);
    const known = ids.get(relation.collection) ?? new Set<string>();
    if (named.length > 0) {
      ids.set(relation.collection, new Set([...known, ...named]));
    }
  }
  return ids;
}
