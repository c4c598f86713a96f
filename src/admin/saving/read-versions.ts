type Document = { id?: unknown; rev?: unknown };

/** The documents that the page shows or has shown, each with the version that was shown last. */
const versions = new Map<string, string>();
/** The ids of the documents in the list of a collection. */
const lists = new Map<string, string[]>();

const keyOf = (collection: string, id: unknown) => `${collection}/${id}`;

/** Notes which version of documents the person has before them. */
export function noteRead(collection: string, documents: readonly Document[]): void {
  for (const { id, rev } of documents) {
    if (typeof rev === 'string') versions.set(keyOf(collection, id), rev);
  }
}

/** Notes what a list shows. */
export function noteList(collection: string, documents: readonly Document[]): void {
  noteRead(collection, documents);
  lists.set(
    collection,
    documents.map(({ id }) => String(id)),
  );
}

/** The version of a document that was shown last, as its token; undefined where none was. */
export const readVersion = (collection: string, id: string): string | undefined =>
  versions.get(keyOf(collection, id));

/** The versions that were shown of documents (of those in the list without ids), by their ids. */
export function readVersions(
  collection: string,
  ids: readonly string[] = lists.get(collection) ?? [],
): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id): [string, string][] => {
      const rev = readVersion(collection, id);
      return rev === undefined ? [] : [[id, rev]];
    }),
  );
}
