import type { Target } from './target-of.ts';

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

/**
 * The fields that all rows of a file are recognised by: external ids where a column has them, else a
 * code, else a slug, else what tells documents apart together; null when they can't be at all.
 */
export function identityFields(
  collection: string,
  targets: readonly Pick<Target, 'path' | 'list'>[],
): string[] | null {
  const mapped = new Set(targets.map(({ path, list }) => list?.field.path ?? path));
  const single = ['externalIds', 'code', 'slug'].find((name) => mapped.has(name));
  if (single) return [single];
  const natural = naturalKeys[collection] ?? [];
  const [first] = natural;
  return first !== undefined && mapped.has(first) ? [...natural] : null;
}
