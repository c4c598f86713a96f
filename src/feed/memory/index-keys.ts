import { type FeedItem, isPublicItem, type PublicType } from '../items/index.ts';
import { type Reference, referencesIn } from '../items/references.ts';

const one = (id: string | null) => (id === null ? [] : [id]);

/** The keys under which a live item is found, by index. */
const keysOf = {
  type: (item) => [item.type],
  slug: (item) => (isPublicItem(item) ? [slugKey(item.type, item.slug)] : []),
  formerSlug: (item) =>
    isPublicItem(item) ? item.formerSlugs.map((slug) => slugKey(item.type, slug)) : [],
  externalId: (item) =>
    isPublicItem(item) ? item.externalIds.map((id) => externalIdKey(item.type, id)) : [],
  clinicOfDoctor: (item) =>
    item.type === 'doctor' ? item.positions.map(({ clinic }) => clinic) : [],
  clinicOfOffer: (item) => (item.type === 'offer' ? [item.clinic] : []),
  procedureOfOffer: (item) => (item.type === 'offer' ? [item.procedure] : []),
  clinicOfPackage: (item) => (item.type === 'package' ? one(item.clinic) : []),
  destinationOfPackage: (item) => (item.type === 'package' ? one(item.destination) : []),
  parentOfSpecialty: (item) => (item.type === 'specialty' ? one(item.parent) : []),
  clinicOfDestination: (item) => (item.type === 'destination' ? item.clinics : []),
  referencedBy: (item) =>
    isPublicItem(item) ? referencesIn(item).map((to) => referencedByKey(item.type, to)) : [],
  siteKey: (item) => (item.type === 'site' ? item.keys.map(({ hash }) => hash) : []),
} satisfies Record<string, (item: FeedItem) => string[]>;

export type IndexName = keyof typeof keysOf;

/** An index and a key in it. */
export type IndexKey = readonly [IndexName, string];

export const indexNames = Object.keys(keysOf) as IndexName[];

/** All that an item is found by, each once. */
export function indexKeysOf(item: FeedItem): IndexKey[] {
  return indexNames.flatMap((name) =>
    [...new Set(keysOf[name](item))].map((key) => [name, key] as const),
  );
}

export const slugKey = (type: PublicType, slug: string) => `${type} ${slug}`;

/** Of the items of a type that refer to another. */
export const referencedByKey = (by: PublicType, { type, id }: Reference) => `${by} ${type} ${id}`;

export const externalIdKey = (
  type: PublicType,
  { system, value }: { system: string; value: string },
) => JSON.stringify([type, system, value]);
