import { type FeedItem, isPublicItem, type PublicType } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { insertById, removeById } from './sorted.ts';

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
  siteKey: (item) => (item.type === 'site' ? item.keys.map(({ hash }) => hash) : []),
} satisfies Record<string, (item: FeedItem) => string[]>;

export type IndexName = keyof typeof keysOf;

const names = Object.keys(keysOf) as IndexName[];

/** Finds live entries by what their items hold; machine editions are found by their items. */
type Indexes = {
  add(entry: LogEntry): void;
  remove(entry: LogEntry): void;
  /** Sorted by id. */
  find(index: IndexName, key: string): readonly LogEntry[];
};

export const slugKey = (type: PublicType, slug: string) => `${type} ${slug}`;

export const externalIdKey = (
  type: PublicType,
  { system, value }: { system: string; value: string },
) => JSON.stringify([type, system, value]);

export function createIndexes(): Indexes {
  const maps = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<
    IndexName,
    Map<string, LogEntry[]>
  >;
  const eachKey = (entry: LogEntry, visit: (map: Map<string, LogEntry[]>, key: string) => void) => {
    const { item } = entry;
    if (!item || item.type !== entry.type) return;
    for (const name of names) {
      for (const key of new Set(keysOf[name](item))) visit(maps[name], key);
    }
  };
  return {
    add: (entry) =>
      eachKey(entry, (map, key) => {
        const entries = map.get(key);
        if (entries) insertById(entries, entry);
        else map.set(key, [entry]);
      }),
    remove: (entry) =>
      eachKey(entry, (map, key) => {
        const entries = map.get(key) ?? [];
        removeById(entries, entry);
        if (entries.length === 0) map.delete(key);
      }),
    find: (index, key) => maps[index].get(key) ?? [],
  };
}
