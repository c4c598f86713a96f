import { type FeedItem, isPublicItem, type PublicType } from '../../contract/index.ts';

/** What a live item is found by, beside its id and its relations. */
const keysOf = {
  slug: (item) => (isPublicItem(item) ? [slugKey(item.type, item.slug)] : []),
  formerSlug: (item) =>
    isPublicItem(item) ? item.formerSlugs.map((slug) => slugKey(item.type, slug)) : [],
  externalId: (item) =>
    isPublicItem(item) ? item.externalIds.map((id) => externalIdKey(item.type, id)) : [],
  siteKey: (item) => (item.type === 'site' ? item.keys.map(({ hash }) => hash) : []),
} satisfies Record<string, (item: FeedItem) => string[]>;

export type LookupName = keyof typeof keysOf;

/** The rows of an item in `lookups`, without their number. */
export const lookupRowsOf = (item: FeedItem): [LookupName, string][] =>
  (Object.keys(keysOf) as LookupName[]).flatMap((name) =>
    [...new Set(keysOf[name](item))].map((key): [LookupName, string] => [name, key]),
  );

export const slugKey = (type: PublicType, slug: string) => `${type} ${slug}`;

export const externalIdKey = (
  type: PublicType,
  { system, value }: { system: string; value: string },
) => JSON.stringify([type, system, value]);
