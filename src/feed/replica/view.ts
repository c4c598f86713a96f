import type { DisclaimerItem } from '../items/common.ts';
import {
  type ItemOf,
  type PublicItem,
  type PublicType,
  publicTypes,
  type SiteItem,
} from '../items/index.ts';
import type { Reference } from '../items/relations.ts';
import type { Reading } from '../locale/reading.ts';
import type { LogEntry } from '../log/types.ts';
import { isVisible } from '../scope/visible.ts';
import { type EntryRow, entryColumns, type ReplicaEntry } from './entry.ts';
import type { LocalizedItem } from './items.ts';
import { externalIdKey, slugKey } from './lookups.ts';
import { withMachineEdition } from './machine-edition.ts';
import { createMemo, type Memo } from './memo.ts';
import type { Replica } from './replica.ts';
import { rowsSeenBy, type Scope, scopeOf } from './scope.ts';

/** A live entry of something that is served. */
export type PublicEntry<T extends PublicItem = PublicItem> = LogEntry & {
  /** The row that has the item. */
  n: number;
  rowSeq: number;
  type: T['type'];
  item: T;
};

export type EntryOf<T extends PublicType> = PublicEntry<ItemOf<T>>;

/** What one site sees of a replica; the rest does not exist for it. */
export type View = {
  readonly site: SiteItem;
  readonly replica: Replica;
  get<T extends PublicType>(type: T, id: string): EntryOf<T> | undefined;
  /**
   * The item of an entry as a reader is served it: with the texts of its locales alone, and without
   * references to what the site cannot see.
   */
  item<T extends PublicItem>(entry: PublicEntry<T>, reading: Reading): LocalizedItem<T>;
  /** All of a type, sorted by id. */
  list<T extends PublicType>(type: T): readonly EntryOf<T>[];
  /** By its slug or one that it had before; who has it now comes first. */
  bySlug<T extends PublicType>(type: T, slug: string): EntryOf<T> | undefined;
  byExternalId<T extends PublicType>(
    type: T,
    id: { system: string; value: string },
  ): EntryOf<T> | undefined;
  /** What of a type refers to an item by a field, sorted by id. */
  referencedBy<T extends PublicType>(by: T, field: string, to: Reference): readonly EntryOf<T>[];
  /** What the law of a country wants said beside items, for those that name it. */
  disclaimer(id: string): DisclaimerItem | undefined;
  /**
   * Rows of the replica that are made from what the site sees of some types.
   *
   * @param reads every type that the statement reads.
   */
  query<T extends unknown[]>(
    reads: readonly PublicType[],
    make: (scope: Scope) => { sql: string; values: readonly unknown[] },
  ): T[];
  /** Computes something of what this site sees, once while the log does not move. */
  memo: Memo['memo'];
};

/** Makes views, and keeps what they computed for as long as the replica stays as it is. */
export function createViews(): (replica: Replica, site: SiteItem) => View {
  const memoOf = createMemo();
  return (replica, site) => viewOf({ replica, site, memo: memoOf(replica) });
}

function viewOf({ replica, site, memo }: { replica: Replica; site: SiteItem; memo: Memo }): View {
  const { database } = replica;
  const scope = () => scopeOf(replica, site);
  const sees = (entry: ReplicaEntry | undefined): entry is ReplicaEntry & PublicEntry =>
    isPublic(entry) && isVisible(site, entry.type, entry.audience);
  const read = (entry: PublicEntry) => withMachineEdition(entry, { replica, site });
  const readFirst = (entries: readonly ReplicaEntry[]) => {
    const entry = entries.find(sees);
    return entry && read(entry);
  };
  const readAll = (rows: readonly EntryRow[]) => rows.map(replica.entry).filter(sees).map(read);
  const get = (type: PublicType, id: string) => {
    const entry = replica.get(type, id);
    return sees(entry) ? read(entry) : undefined;
  };
  return {
    site,
    replica,
    get: get as View['get'],
    item: ((entry: PublicEntry, reading: Reading) =>
      replica.items.localized(entry, {
        reading,
        scope: scope(),
        revision: replica.revision(),
        sees: (type, id) => sees(replica.get(type, id)),
      })) as View['item'],
    list: ((type: PublicType) =>
      readAll(
        database.all<EntryRow>(
          `SELECT ${entryColumns} FROM entries WHERE type = ? AND served ORDER BY id`,
          type,
        ),
      )) as View['list'],
    bySlug: ((type: PublicType, slug: string) =>
      readFirst(replica.find('slug', slugKey(type, slug))) ??
      readFirst(replica.find('formerSlug', slugKey(type, slug)))) as View['bySlug'],
    byExternalId: ((type: PublicType, id: { system: string; value: string }) =>
      readFirst(replica.find('externalId', externalIdKey(type, id)))) as View['byExternalId'],
    referencedBy: ((by: PublicType, field: string, to: Reference) =>
      memo.memo(`${site.id} ${by}.${field} ${to.type} ${to.id}`, () =>
        database
          .all<[string]>(
            // In this order, or SQLite goes through all of the type to have them sorted.
            `SELECT e.id FROM relations r CROSS JOIN entries e USING (n)
             WHERE r.type = ? AND r.id = ? AND r.field = ? AND ${rowsSeenBy(scope(), by, 'e')}
             ORDER BY e.id`,
            ...[to.type, to.id, `${by}.${field}`],
          )
          .flatMap(([id]) => get(by, id) ?? []),
      )) as View['referencedBy'],
    disclaimer(id) {
      const item = replica.get('disclaimer', id)?.item;
      return item?.type === 'disclaimer' ? item : undefined;
    },
    query(_, make) {
      const { sql, values } = make(scope());
      return database.all(sql, ...values);
    },
    memo: (key, make, size) => memo.memo(`${site.id} ${key}`, make, size),
  };
}

const served = new Set<string>(publicTypes);

export function isPublic(entry: LogEntry | undefined): entry is PublicEntry {
  if (entry === undefined || !served.has(entry.type)) return false;
  return 'isLive' in entry ? entry.isLive === true : entry.item !== null;
}
