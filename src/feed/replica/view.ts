import type { DisclaimerItem } from '../../contract/common.ts';
import {
  type ItemOf,
  type PublicItem,
  type PublicType,
  publicTypes,
  type SiteItem,
} from '../../contract/index.ts';
import type { Reference } from '../../contract/relations.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import type { Reading } from '../locale/reading.ts';
import { isVisible } from '../scope/visible.ts';
import { type About, type EntryRow, entryColumns, type ReplicaEntry } from './entry.ts';
import type { LocalizedItem, Reader } from './items.ts';
import { externalIdKey, slugKey } from './lookups.ts';
import { withMachineEdition } from './machine-edition.ts';
import { createMemo, type Memo } from './memo.ts';
import type { Replica } from './replica.ts';
import { readerNumber, rowsSeenBy, type Scope, scopeOf } from './scope.ts';

/** A live entry of something that is served. */
export type PublicEntry<T extends PublicItem = PublicItem> = LogEntry & {
  /** The row that has the item. */
  n: number;
  rowSeq: number;
  type: T['type'];
  item: T;
  about: About;
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
  /** The same by the row that `query` or `referencedBy` gave. */
  itemAt(row: number, reading: Reading): LocalizedItem;
  /** All of a type, sorted by id. */
  list<T extends PublicType>(type: T): readonly EntryOf<T>[];
  /** By its slug or one that it had before; who has it now comes first. */
  bySlug<T extends PublicType>(type: T, slug: string): EntryOf<T> | undefined;
  byExternalId<T extends PublicType>(
    type: T,
    id: { system: string; value: string },
  ): EntryOf<T> | undefined;
  /** The rows of what of a type refers to an item by a field, sorted by id. */
  referencedBy(by: PublicType, field: string, to: Reference): readonly ItemAt[];
  /** Notes that an answer depends on which items of a type there are. */
  depend(on: PublicType): void;
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
  /** The same without notes of what an answer depends on. */
  readonly unnoted: View;
};

/** Where an item is: the row that a site is served it by. */
export type ItemAt = { n: number; id: string };

/** The UTC day of a moment, in days since 1970. */
export const dayOf = (now: number) => Math.floor(now / 86_400_000);

/** Makes views of a day, and keeps what they computed for as long as the replica stays as it is. */
export function createViews(day = dayOf(Date.now())): (replica: Replica, site: SiteItem) => View {
  const memoOf = createMemo();
  return (replica, site) => viewOf({ replica, site, memo: memoOf(replica), day });
}

type Of = {
  replica: Replica;
  site: SiteItem;
  memo: Memo;
  /** UTC, in days since 1970. */
  day: number;
};

function viewOf({ replica, site, memo, day }: Of): View {
  const { database } = replica;
  const scope = () => scopeOf(replica, site);
  const readers = new Map<Reading, Reader>();
  /** Who reads so, as the replica is now. */
  function readerFor(reading: Reading): Reader {
    const revision = replica.revision();
    const known = readers.get(reading);
    if (known?.revision === revision) return known;
    const reader = {
      ...{ reading, revision, day, number: readerNumber(scope(), reading) },
      sees: (type: PublicType, id: string) => sees(replica.get(type, id)),
    };
    readers.set(reading, reader);
    return reader;
  }
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
  const view: View = {
    site,
    replica,
    get: get as View['get'],
    item: ((entry: PublicEntry, reading: Reading) =>
      replica.items.localized(entry, readerFor(reading))) as View['item'],
    itemAt(row, reading) {
      const reader = readerFor(reading);
      const known = replica.items.localizedAt(row, reader);
      if (known) return known;
      const [at] = database.all<[PublicType, string]>(
        'SELECT public_type, id FROM entries WHERE n = ?',
        row,
      );
      const entry = at && get(...at);
      if (!entry) throw new Error('A row was read after what it had was gone');
      return replica.items.localized(entry, reader);
    },
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
    referencedBy: (by, field, to) =>
      database
        .all<[number, string]>(
          // In this order, or SQLite goes through all of the type to have them sorted.
          `SELECT e.n, e.id FROM relations r CROSS JOIN entries e USING (n)
           WHERE r.type = ? AND r.id = ? AND r.field = ? AND ${rowsSeenBy(scope(), by, 'e')}
           ORDER BY e.id`,
          ...[to.type, to.id, `${by}.${field}`],
        )
        .map(([n, id]) => ({ n, id })),
    depend: () => {},
    disclaimer(id) {
      const item = replica.get('disclaimer', id)?.item;
      return item?.type === 'disclaimer' ? item : undefined;
    },
    query(_, make) {
      const { sql, values } = make(scope());
      return database.all(sql, ...values);
    },
    memo: (key, make, size) => memo.memo(`${site.id} ${key}`, make, size),
    get unnoted() {
      return view;
    },
  };
  return view;
}

const served = new Set<string>(publicTypes);

export function isPublic(entry: LogEntry | undefined): entry is PublicEntry {
  if (entry === undefined || !served.has(entry.type)) return false;
  return 'isLive' in entry ? entry.isLive === true : entry.item !== null;
}
