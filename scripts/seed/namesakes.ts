import type { Payload, Where } from 'payload';
import type { PlacedRow } from './order.ts';
import type { SeedData } from './values.ts';
import { slugOf } from './write-row.ts';

/** What no two documents of a collection may share, by the name of the field. */
const identities: Record<string, (row: PlacedRow['row']) => string[]> = {
  'externalIds.value': ({ data }) => externalIdsOf(data).map(({ value }) => value),
  slug: ({ key }) => [slugOf(key)],
  formerSlugs: ({ key }) => [slugOf(key)],
  code: ({ data }) => textsIn(data.code),
  email: ({ data }) => textsIn(data.email),
};

/**
 * The documents that people have made, or imported, of what the seed has a row for: by the key of
 * the row. The database would refuse the row, which would be a second document of the same thing.
 *
 * @param isStored whether the seed's own document of a row is there.
 */
export async function namesakesOf(
  rows: readonly PlacedRow[],
  { payload, isStored }: { payload: Payload; isStored: (key: string) => boolean },
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const collection of new Set(rows.map((placed) => placed.collection))) {
    const absent = rows.filter(
      (placed) => placed.collection === collection && !isStored(placed.row.key),
    );
    const documents = await documentsLike(absent, { payload, collection });
    for (const { row } of absent) {
      const namesake = documents.find((document) => isNamesake(document, row));
      if (namesake) found.set(row.key, String(namesake.id));
    }
  }
  return found;
}

type Document = SeedData & { id: string };

/** As published, as pending drafts, and in the trash. */
async function documentsLike(
  rows: readonly PlacedRow[],
  { payload, collection }: { payload: Payload; collection: string },
): Promise<Document[]> {
  const names = new Set(
    payload.collections[collection as 'clinics'].config.flattenedFields.map(({ name }) => name),
  );
  const conditions = Object.entries(identities).flatMap(([path, valuesOf]): Where[] => {
    const values = rows.flatMap(({ row }) => valuesOf(row));
    const [field = ''] = path.split('.');
    return names.has(field) && values.length > 0 ? [{ [path]: { in: values } }] : [];
  });
  if (conditions.length === 0) return [];
  const options = {
    collection: collection as 'clinics',
    where: { or: conditions },
    depth: 0,
    joins: false,
    trash: true,
    pagination: false,
  } as const;
  const live = await payload.find(options);
  const drafts = await payload.find({ ...options, draft: true });
  return [...live.docs, ...drafts.docs] as unknown as Document[];
}

function isNamesake(document: Document, row: PlacedRow['row']): boolean {
  const theirs = externalIdsOf(document);
  const shares = externalIdsOf(row.data).some(({ system, value }) =>
    theirs.some((other) => other.system === system && other.value === value),
  );
  const slugs = [...textsIn(document.slug), ...textsIn(document.formerSlugs)];
  return (
    shares ||
    slugs.includes(slugOf(row.key)) ||
    ['code', 'email'].some((field) => row.data[field] && row.data[field] === document[field])
  );
}

const externalIdsOf = ({ externalIds }: SeedData) =>
  (Array.isArray(externalIds) ? externalIds : []) as { system: string; value: string }[];

const textsIn = (value: SeedData[string] | undefined): string[] =>
  [value].flat().filter((text) => typeof text === 'string');
