import { type PublicItem, type PublicType, publicTypes, type SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { isVisible } from '../scope/visible.ts';
import { asRead } from './as-read.ts';
import { externalIdKey, slugKey } from './indexes.ts';
import type { FeedStore } from './store.ts';

/** A live entry of something that is served. */
export type PublicEntry<T extends PublicItem = PublicItem> = LogEntry & {
  type: T['type'];
  item: T;
};

type OfType<T extends PublicType> = PublicEntry<Extract<PublicItem, { type: T }>>;

/** What one site sees of a store; the rest does not exist for it. */
export type View = {
  readonly site: SiteItem;
  readonly store: FeedStore;
  get<T extends PublicType>(type: T, id: string): OfType<T> | undefined;
  /** All of a type, sorted by id. */
  list<T extends PublicType>(type: T): readonly OfType<T>[];
  /** By its slug or one that it had before; who has it now comes first. */
  bySlug<T extends PublicType>(type: T, slug: string): OfType<T> | undefined;
  byExternalId<T extends PublicType>(
    type: T,
    id: { system: string; value: string },
  ): OfType<T> | undefined;
  /** The doctors with a position in a clinic, sorted by id. */
  doctorsOf(clinicId: string): readonly OfType<'doctor'>[];
};

/** Makes views, and keeps the lists of each site for as long as the store stays as it is. */
export function createViews(): (store: FeedStore, site: SiteItem) => View {
  let keptOf: FeedStore | undefined;
  let keptAt = -1;
  let kept = new Map<string, readonly PublicEntry[]>();
  return (store, site) => {
    if (keptOf !== store || keptAt !== store.revision()) {
      [keptOf, keptAt, kept] = [store, store.revision(), new Map()];
    }
    return viewOf({ store, site, kept });
  };
}

function viewOf({
  store,
  site,
  kept,
}: {
  store: FeedStore;
  site: SiteItem;
  kept: Map<string, readonly PublicEntry[]>;
}): View {
  const sees = (entry: LogEntry | undefined): entry is PublicEntry =>
    isPublic(entry) && isVisible(site, entry.type, entry.audience);
  const read = (entry: PublicEntry) => asRead(entry, { store, site });
  const readFirst = (entries: readonly LogEntry[]) => {
    const entry = entries.find(sees);
    return entry && read(entry);
  };
  const list = (type: PublicType) => {
    const key = `${site.id} ${type}`;
    const known = kept.get(key) ?? store.find('type', type).filter(sees).map(read);
    kept.set(key, known);
    return known;
  };
  const get = (type: PublicType, id: string) => {
    const entry = store.get(type, id);
    return sees(entry) ? read(entry) : undefined;
  };
  return {
    site,
    store,
    get: get as View['get'],
    list: list as View['list'],
    bySlug: ((type: PublicType, slug: string) =>
      readFirst(store.find('slug', slugKey(type, slug))) ??
      readFirst(store.find('formerSlug', slugKey(type, slug)))) as View['bySlug'],
    byExternalId: ((type: PublicType, id: { system: string; value: string }) =>
      readFirst(store.find('externalId', externalIdKey(type, id)))) as View['byExternalId'],
    doctorsOf: ((clinicId: string) =>
      store.find('clinicOfDoctor', clinicId).filter(sees).map(read)) as View['doctorsOf'],
  };
}

export function isPublic(entry: LogEntry | undefined): entry is PublicEntry {
  return Boolean(entry?.item) && publicTypes.some((type) => type === entry?.type);
}
