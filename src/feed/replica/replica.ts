import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isMachineEdition } from '../../contract/editions.ts';
import { type Audience, type PublicType, publicTypes } from '../../contract/index.ts';
import type { Reference } from '../../contract/relations.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import { type Database, inMemory, openDatabase } from './database.ts';
import { type EntryRow, entryColumns, ReplicaEntry } from './entry.ts';
import { createFollowedLog, type FollowedLog, type Known } from './followed-log.ts';
import { createItems, type Items } from './items.ts';
import type { LookupName } from './lookups.ts';
import { applicationId, schemaNumber, tables } from './tables.ts';
import { writeEntry } from './write-entry.ts';

/** A node's own copy of the log of one epoch, in one SQLite file. */
export type Replica = {
  readonly epoch: string;
  /** Another one for each time that a replica was filled: rows have other numbers then. */
  readonly identity: string;
  readonly database: Database;
  readonly items: Items;
  readonly log: FollowedLog;
  /** The highest `seq` applied; 0 when empty. */
  seq(): number;
  /** The highest `seq` but for those of machine editions. */
  plainSeq(): number;
  /** When the entry with that was appended (ISO 8601), and that of machine editions apart; '' for none. */
  lastAt(): string;
  plainLastAt(): string;
  /** Moves with everything applied: what was computed from the replica before is then out of date. */
  revision(): number;
  /** Applies entries, and what is known of the log by then, in one transaction; older ones change nothing. */
  apply(entries: readonly LogEntry[]): void;
  /** The entry of an item, a tombstone as well. */
  get(type: string, id: string): ReplicaEntry | undefined;
  /** The entry of a row. */
  entry(row: EntryRow): ReplicaEntry;
  /** Live entries by a key, sorted by id. */
  find(name: LookupName, key: string): ReplicaEntry[];
  /** The live items that refer to an item, by whatever field, each once; in the order of types, then by id. */
  referrers(to: Reference): Reference[];
  /** Entries with a `seq` above, in order. @param expected how many of them are likely to be looked at. */
  after(seq: number, expected?: number): Iterable<ReplicaEntry>;
  /** Every audience that an entry has had, by its number. */
  audiences(): ReadonlyMap<number, Audience>;
  /** Writes all down into the file itself. */
  close(): void;
};

/** Entries that are kept read, as many as most requests ask for. */
const keptEntries = 20_000;

/** As many, in caches that grow: with `max` all places are allocated at once, which takes milliseconds. */
const growing = { maxSize: keptEntries, sizeCalculation: () => 1 };

/** Entries that are read at a time, where nobody says how many are needed. */
const pageSize = 500;

const absent = Symbol('an item that is not there');

/** An empty replica. What was in the file before is gone. */
export function createReplica(epoch: string, file = inMemory): Replica {
  const database = openDatabase(file);
  database.transaction(() => {
    database.exec(tables);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${schemaNumber}`);
    database.run(
      `INSERT INTO state (only_row, epoch, identity, seq, known_seq, horizon, terms, confirmed_at)
       VALUES (1, ?, ?, 0, 0, 0, '[]', 0)`,
      ...[epoch, randomUUID()],
    );
  });
  return replicaIn(database);
}

/** The replica in a database that has one. */
export function replicaIn(database: Database): Replica {
  const { epoch, identity, known, confirmedAt } = stateIn(database);
  const items = createItems(database);
  const entries = new LRUCache<string, ReplicaEntry | typeof absent>({ max: keptEntries });
  const entriesByRow = new LRUCache<number, ReplicaEntry>(growing);
  /** The referrers of what was asked for since the replica moved. */
  const referrers = new LRUCache<string, Reference[]>(growing);
  const audiences = new Map<number, Audience>();
  const numbers = new Map<string, number>();
  let last = lastIn(database, '');
  let plainLast = lastIn(database, `AND type NOT LIKE '%~machine'`);
  let revision = 0;
  const seq = () => last.seq;
  const log = createFollowedLog(seq);
  log.note(known);
  log.confirm(confirmedAt);

  loadAudiences();

  function loadAudiences(): void {
    numbers.clear();
    audiences.clear();
    for (const [number, text] of database.all<[number, string]>('SELECT * FROM audiences')) {
      audiences.set(number, JSON.parse(text) as Audience);
      numbers.set(text, number);
    }
  }

  function numberOf(audience: Audience): number {
    const text = JSON.stringify(audience);
    const number = numbers.get(text) ?? numbers.size + 1;
    if (number > numbers.size) {
      numbers.set(text, number);
      audiences.set(number, audience);
      database.run('INSERT INTO audiences (number, audience) VALUES (?, ?)', number, text);
    }
    return number;
  }

  function save(): void {
    const { seq: knownSeq, horizon, terms } = log.known();
    database.run(
      'UPDATE state SET seq = ?, known_seq = ?, horizon = ?, terms = ?, confirmed_at = ?',
      ...[seq(), knownSeq, horizon, JSON.stringify(terms), log.confirmedAt()],
    );
  }

  const entry = (row: EntryRow): ReplicaEntry => {
    const [, type, id, at, , audience] = row;
    const key = `${type} ${id}`;
    const kept = entries.get(key);
    if (kept && kept !== absent && kept.seq === at) return kept;
    const made = new ReplicaEntry(row, audiences.get(audience) as Audience, items);
    entries.set(key, made);
    return made;
  };

  const entryAt = (n: number, at: number): ReplicaEntry => {
    const known = entriesByRow.get(n);
    if (known?.seq === at) return known;
    const row = database.one<EntryRow>(`SELECT ${entryColumns} FROM entries WHERE n = ?`, n);
    const read = entry(row as EntryRow);
    entriesByRow.set(n, read);
    return read;
  };

  return {
    epoch,
    identity,
    database,
    items,
    log,
    seq,
    plainSeq: () => plainLast.seq,
    lastAt: () => last.at,
    plainLastAt: () => plainLast.at,
    revision: () => revision + log.revision(),
    apply(applied) {
      const [lastBefore, plainBefore] = [last, plainLast];
      try {
        database.transaction(() => {
          for (const each of applied) {
            if (!writeEntry(database, each, numberOf)) continue;
            const { seq: at, at: appendedAt, type } = each;
            if (at > last.seq) last = { seq: at, at: appendedAt };
            if (at > plainLast.seq && !isMachineEdition(type))
              plainLast = { seq: at, at: appendedAt };
            revision += 1;
          }
          save();
        });
      } catch (error) {
        [last, plainLast] = [lastBefore, plainBefore];
        loadAudiences();
        throw error;
      } finally {
        for (const { type, id } of applied) entries.delete(`${type} ${id}`);
        referrers.clear();
      }
    },
    get(type, id) {
      const key = `${type} ${id}`;
      const kept = entries.get(key);
      if (kept) return kept === absent ? undefined : kept;
      const row = database.one<EntryRow>(
        `SELECT ${entryColumns} FROM entries WHERE type = ? AND id = ?`,
        type,
        id,
      );
      if (row) return entry(row);
      entries.set(key, absent);
      return undefined;
    },
    entry,
    find: (name, key) =>
      database
        .all<EntryRow>(
          `SELECT ${entryColumns} FROM entries JOIN lookups USING (n)
           WHERE name = ? AND key = ? AND live ORDER BY id`,
          name,
          key,
        )
        .map(entry),
    referrers({ type, id }) {
      const key = `${type} ${id}`;
      const known = referrers.get(key);
      if (known) return known;
      const found = database
        .all<[string, string]>(
          `SELECT DISTINCT e.type, e.id FROM relations r CROSS JOIN entries e USING (n)
           WHERE r.type = ? AND r.id = ? ORDER BY e.id`,
          ...[type, id],
        )
        .map(([by, referrer]) => ({ type: by as PublicType, id: referrer }))
        .filter(({ type: by }) => publicTypes.includes(by))
        .sort((one, other) => publicTypes.indexOf(one.type) - publicTypes.indexOf(other.type));
      referrers.set(key, found);
      return found;
    },
    *after(from, expected = pageSize) {
      for (let at = from; ; ) {
        const rows = database.all<[number, number]>(
          'SELECT n, seq FROM entries WHERE seq > ? ORDER BY seq LIMIT ?',
          ...[at, expected],
        );
        for (const [n, seq] of rows) yield entryAt(n, seq);
        if (rows.length < expected) return;
        at = rows.at(-1)?.[1] as number;
      }
    },
    audiences: () => audiences,
    close() {
      if (!database.isOpen()) return;
      try {
        save();
      } catch (error) {
        if (!database.damage()) throw error;
      }
      database.close();
    },
  };
}

type State = { epoch: string; identity: string; known: Known; confirmedAt: number };

function stateIn(database: Database): State {
  const [row] = database.all<[string, string, number, number, string, number]>(
    'SELECT epoch, identity, known_seq, horizon, terms, confirmed_at FROM state',
  );
  if (!row) throw new Error('It has no state');
  const [epoch, identity, seq, horizon, terms, confirmedAt] = row;
  return {
    epoch,
    identity,
    known: { seq, horizon, terms: JSON.parse(terms) as Known['terms'] },
    confirmedAt,
  };
}

/** The last entry, and when it was appended. */
function lastIn(database: Database, condition: string): { seq: number; at: string } {
  const [row] = database.all<[number, string]>(
    `SELECT seq, meta ->> 'at' FROM entries WHERE seq > 0 ${condition} ORDER BY seq DESC LIMIT 1`,
  );
  return row ? { seq: row[0], at: row[1] } : { seq: 0, at: '' };
}
