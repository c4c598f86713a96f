import type { DisclaimerItem } from '../items/disclaimer.ts';
import {
  type ItemOf,
  type PublicItem,
  type PublicType,
  publicTypes,
  type SiteItem,
} from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { isVisible } from '../scope/visible.ts';
import { asRead, isLive } from './as-read.ts';
import type { Derived } from './derived.ts';
import { externalIdKey, type IndexName, slugKey } from './index-keys.ts';
import { createKept, type Kept } from './kept.ts';
import { tablesFor } from './scope-tables.ts';
import type { FeedStore } from './store.ts';
import type { DerivedName, Made } from './tables.ts';

/** A live entry of something that is served. */
export type PublicEntry<T extends PublicItem = PublicItem> = LogEntry & {
  type: T['type'];
  item: T;
};

export type EntryOf<T extends PublicType> = PublicEntry<ItemOf<T>>;

/** What one site sees of a store; the rest does not exist for it. */
export type View = {
  readonly site: SiteItem;
  readonly store: FeedStore;
  get<T extends PublicType>(type: T, id: string): EntryOf<T> | undefined;
  /** All of a type, sorted by id; not to be held, since it follows the log. */
  list<T extends PublicType>(type: T): readonly EntryOf<T>[];
  /** By its slug or one that it had before; who has it now comes first. */
  bySlug<T extends PublicType>(type: T, slug: string): EntryOf<T> | undefined;
  byExternalId<T extends PublicType>(
    type: T,
    id: { system: string; value: string },
  ): EntryOf<T> | undefined;
  /** What of a type names an item, sorted by id. */
  naming<N extends NamingIndex>(index: N, id: string): readonly EntryOf<NamedBy[N]>[];
  /** What the law of a country wants said beside items, for those that name it. */
  disclaimer(id: string): DisclaimerItem | undefined;
  /** Computes something of what this site sees, once while the log does not move. */
  keep: Kept['keep'];
  /**
   * Something made of all entries of a type for the sites of this scope: once, and then brought on
   * by what changes.
   *
   * @throws Pending while there is much that it is to be made of.
   */
  derived<T extends PublicType, D extends Derived<T>>(of: DerivedName<T>, make: () => D): Made<D>;
};

/** What each of the indexes by another item's id finds. */
export const typeNaming = {
  clinicOfDoctor: 'doctor',
  clinicOfOffer: 'offer',
  procedureOfOffer: 'offer',
  clinicOfPackage: 'package',
  destinationOfPackage: 'package',
  parentOfSpecialty: 'specialty',
  clinicOfDestination: 'destination',
} as const satisfies { [N in IndexName]?: PublicType };

export type NamedBy = typeof typeNaming;
export type NamingIndex = keyof NamedBy;

/** Makes views, and keeps the lists of each site for as long as the store stays as it is. */
export function createViews(): (store: FeedStore, site: SiteItem) => View {
  const keptOf = createKept();
  return (store, site) => viewOf({ store, site, kept: keptOf(store) });
}

function viewOf({ store, site, kept }: { store: FeedStore; site: SiteItem; kept: Kept }): View {
  const tables = () => tablesFor(store, site, readsOf);
  return {
    ...readsOf(store, site),
    list: ((type: PublicType) => tables().list(type)) as View['list'],
    derived: (of, make) => tables().derived(of, make),
    keep: (key, make, size) => kept.keep(`${site.id} ${key}`, make, size),
  };
}

/** What is read of the store each time. */
export type Reads = Omit<View, 'list' | 'derived' | 'keep'>;

function readsOf(store: FeedStore, site: SiteItem): Reads & { all: All } {
  const sees = (entry: LogEntry | undefined): entry is PublicEntry =>
    isPublic(entry) && isVisible(site, entry.type, entry.audience);
  const read = (entry: PublicEntry) => asRead(entry, { store, site });
  const readFirst = (entries: readonly LogEntry[]) => {
    const entry = entries.find(sees);
    return entry && read(entry);
  };
  const get = (type: PublicType, id: string) => {
    const entry = store.get(type, id);
    return sees(entry) ? read(entry) : undefined;
  };
  return {
    site,
    store,
    get: get as View['get'],
    bySlug: ((type: PublicType, slug: string) =>
      readFirst(store.find('slug', slugKey(type, slug))) ??
      readFirst(store.find('formerSlug', slugKey(type, slug)))) as View['bySlug'],
    byExternalId: ((type: PublicType, id: { system: string; value: string }) =>
      readFirst(store.find('externalId', externalIdKey(type, id)))) as View['byExternalId'],
    naming: ((index: NamingIndex, id: string) =>
      store.find(index, id).filter(sees).map(read)) as View['naming'],
    disclaimer(id) {
      const item = store.get('disclaimer', id)?.item;
      return item?.type === 'disclaimer' ? item : undefined;
    },
    all: (type) => store.find('type', type).filter(sees).map(read),
  };
}

/** All of a type that a site sees, sorted by id, in a list of its own. */
export type All = (type: PublicType) => PublicEntry[];

const served = new Set<string>(publicTypes);

export function isPublic(entry: LogEntry | undefined): entry is PublicEntry {
  return entry !== undefined && served.has(entry.type) && isLive(entry);
}
