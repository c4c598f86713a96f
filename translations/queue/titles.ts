import type { CollectionSlug, Payload } from 'payload';

type Place = { collection: string; document: string };
type Titled = { id: string | number } & Partial<
  Record<'displayTitle' | 'filename' | 'deletedAt' | 'name', string | null>
>;

const placeOf = ({ collection, document }: Place) => `${collection}:${document}`;

/** What documents are called, by `collection:id`; what is gone or in the trash is absent. */
export async function readTitles(
  payload: Payload,
  places: readonly Place[],
): Promise<Map<string, string>> {
  const ids = new Map<string, Set<string>>();
  for (const { collection, document } of places) {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(document));
  }
  const titles = new Map<string, string>();
  const read = [...ids].map(async ([collection, documents]) => {
    for (const doc of await readDocuments(payload, collection, [...documents])) {
      const document = String(doc.id);
      const title = doc.displayTitle || doc.filename || document;
      if (!doc.deletedAt) titles.set(placeOf({ collection, document }), title);
    }
  });
  await Promise.all(read);
  return titles;
}

/** Rows with the titles of their documents; one whose document is gone or in the trash is left out. */
export const withTitles = <Row extends Place>(
  rows: readonly Row[],
  titles: ReadonlyMap<string, string>,
): (Row & { title: string })[] =>
  rows.flatMap((row) => {
    const title = titles.get(placeOf(row));
    return title === undefined ? [] : [{ ...row, title }];
  });

/** The names of people by their ids. */
export async function readNames(
  payload: Payload,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const docs = wanted.length > 0 ? await readDocuments(payload, 'users', wanted) : [];
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}

async function readDocuments(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Titled[]> {
  const config = payload.collections[collection as CollectionSlug]?.config;
  if (!config) return [];
  const known = new Set(config.flattenedFields.map(({ name }) => name));
  const names = ['displayTitle', 'filename', 'deletedAt', 'name'].filter((name) => known.has(name));
  const isTitle = collection === 'users' ? ['name'] : names.filter((name) => name !== 'name');
  const { docs } = await payload.db.find<Titled>({
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: Object.fromEntries(isTitle.map((name) => [name, true])),
  });
  return docs;
}
