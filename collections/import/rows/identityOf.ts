import type { FieldNode } from '../map/fieldTree.ts';
import type { Target } from '../map/targetOf.ts';
import { isBlank } from '../values/readValue.ts';
import { type Data, rowsIn, valueAt } from './data.ts';

/** What a row's document is recognised by, the next time that the row is read. */
export type Identity = {
  /** The same for the same document, in every file: ids of new documents are made of it. */
  name: string;
  /** As a person reads it: `wikidata Q123`. */
  shown: string;
  /** What other documents may be asked for; none where the fields tell only together. */
  keys: readonly IdentityKey[];
};

export type IdentityKey =
  | { field: 'externalIds'; system: string; value: string }
  | { field: 'code' | 'slug'; value: string };

/** Fields that tell documents apart together, where there is no identifier, code or slug. */
const naturalKeys: Readonly<Record<string, readonly string[]>> = {
  aftercare: ['name', 'provider'],
  clinics: ['name', 'country', 'city'],
  destinations: ['name', 'country'],
  disclaimers: ['jurisdiction', 'version'],
  doctors: ['name', 'originalName'],
  entryRules: ['sourceCountry', 'destinationCountry', 'purpose', 'validFrom'],
  events: ['name', 'start'],
  guides: ['title'],
  offers: ['clinic', 'procedure', 'currency', 'validFrom'],
  organizations: ['name', 'country'],
  packages: ['title', 'clinic', 'destination'],
  statistics: ['metric', 'area', 'period'],
  telemedicine: ['name', 'provider'],
};

/** The fields that rows will be recognised by, for the summary; null when they can't be at all. */
export function identityFields(
  collection: string,
  targets: readonly Pick<Target, 'path' | 'list'>[],
): string[] | null {
  const mapped = new Set(targets.map(({ path, list }) => list?.field.path ?? path));
  const single = ['externalIds', 'code', 'slug'].find((name) => mapped.has(name));
  if (single) return [single];
  const natural = naturalKeys[collection]?.filter((name) => mapped.has(name)) ?? [];
  return natural.length > 0 && natural[0] === naturalKeys[collection]?.[0] ? natural : null;
}

/** What identifies a row's document: external ids, else a code or slug, else what tells it apart. */
export function identityOf(
  { collection, tree }: { collection: string; tree: readonly FieldNode[] },
  data: Data,
): Identity | null {
  const external = rowsIn(data.externalIds).flatMap(({ system, value }) =>
    isBlank(system) || isBlank(value) ? [] : [{ system: String(system), value: String(value) }],
  );
  const [first] = external;
  if (first) {
    return {
      name: `${collection}:${first.system}:${first.value}`,
      shown: `${first.system} ${first.value}`,
      keys: external.map((key) => ({ field: 'externalIds', ...key })),
    };
  }
  for (const field of ['code', 'slug'] as const) {
    if (!isBlank(data[field]) && tree.some(({ name }) => name === field)) {
      const value = String(data[field]);
      return {
        name: `${collection}:${field}:${value}`,
        shown: `${field} ${value}`,
        keys: [{ field, value }],
      };
    }
  }
  const natural = naturalKeys[collection] ?? [];
  const parts = natural.map((field) => valueAt(data, field));
  if (natural.length === 0 || isBlank(parts[0])) return null;
  const shown = parts.filter((part) => !isBlank(part)).join(', ');
  return { name: `${collection}:natural:${JSON.stringify(parts)}`, shown, keys: [] };
}
