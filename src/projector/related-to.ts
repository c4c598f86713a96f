import type { Payload } from 'payload';
import { isRecord } from '../contract/is-record.ts';
import { keyOf } from '../feed-log/marks.ts';
import type { RawDocument } from './compose.ts';
import { mediaIn } from './project/images.ts';
import { ref } from './project/read.ts';
import type { ProjectContext } from './project/types.ts';
import type { Projection } from './projections.ts';
import { readComposed } from './read-composed.ts';

type MadeWith = Pick<Projection, 'madeWith'>;

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
  projection: MadeWith,
  docs: readonly RawDocument[],
): Promise<RelatedDocuments> {
  const found = await Promise.all(
    [...idsByCollection(projection, docs)].map(
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

/** The keys of the documents that a document's item is made with, those that do not exist too. */
export function usedBy(projection: MadeWith, doc: RawDocument): string[] {
  return [...idsByCollection(projection, [doc])].flatMap(([collection, ids]) =>
    [...ids].map((id) => keyOf({ collection, id })),
  );
}

function idsByCollection(
  { madeWith = {} }: MadeWith,
  docs: readonly RawDocument[],
): Map<string, Set<string>> {
  const named = Object.entries(madeWith).map(([collection, fields]): [string, Set<string>] => {
    const paths = fields.map((field) => field.split('.'));
    return [collection, new Set(docs.flatMap((doc) => paths.flatMap((path) => idsAt(doc, path))))];
  });
  // Whatever the type: those within its texts, too.
  const all = new Map([...named, ['media', new Set(docs.flatMap(mediaIn))]]);
  return new Map([...all].filter(([, ids]) => ids.size > 0));
}

/** The ids at a path, which goes through lists. */
function idsAt(value: unknown, [step, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((each) => idsAt(each, step === undefined ? [] : [step, ...rest]));
  }
  if (step === undefined) return [ref(value) ?? []].flat();
  return isRecord(value) ? idsAt(value[step], rest) : [];
}
