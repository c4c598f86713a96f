import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { createContinuity } from './fence.ts';
import { keepPrivate } from './private-file.ts';
import { markSchema, sqliteMarks } from './sqlite-marks.ts';
import {
  activated,
  appended,
  entered,
  fenced,
  headOf,
  isWhole,
  type LogState,
  otherSlot,
  planFrom,
  purged,
  type RowTotals,
  type Slot,
  unbuilt,
  type WrittenTerm,
} from './state.ts';
import type {
  FeedLog,
  KeyUse,
  KeyUseStore,
  LeaseStore,
  LogChange,
  LogEntry,
  ProjectedLog,
} from './types.ts';

/** How often `watch` asks for the head, in milliseconds: one row, some 5 µs. */
const pollMs = 200;

/**
 * How long a statement blocks this thread while another process writes, and for how long it is
 * tried again, in milliseconds. Most of the wait is between the tries, where it blocks nobody.
 */
const busyTimeoutMs = 100;
const patienceMs = 30_000;

/** The tables of the two slots. */
const rowTables: Record<Slot, string> = { 0: 'feed_log', 1: 'feed_log_beside' };

const rowSchema = (table: string) => `
  CREATE TABLE IF NOT EXISTS ${table} (
    type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE,
    live INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (type, id)
  );`;

const schema = `
  ${Object.values(rowTables).map(rowSchema).join('')}
  CREATE TABLE IF NOT EXISTS feed_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    epoch TEXT NOT NULL, head INTEGER NOT NULL, fence INTEGER NOT NULL,
    horizon INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS feed_leases (
    name TEXT PRIMARY KEY, holder TEXT NOT NULL, fence INTEGER NOT NULL, expires INTEGER NOT NULL,
    ttl INTEGER
  );
  CREATE TABLE IF NOT EXISTS feed_key_uses (hash TEXT PRIMARY KEY, at TEXT NOT NULL);
  ${markSchema}
`;

/** Columns that logs of earlier versions lack. */
const laterColumns = [
  { table: 'feed_state', column: 'horizon', type: 'INTEGER NOT NULL DEFAULT 0' },
  { table: 'feed_state', column: 'terms', type: `TEXT NOT NULL DEFAULT '[]'` },
  { table: 'feed_state', column: 'sum', type: 'INTEGER' },
  { table: 'feed_state', column: 'slot', type: 'INTEGER NOT NULL DEFAULT 0' },
  { table: 'feed_leases', column: 'ttl', type: 'INTEGER' },
];

const saveState = `
  INSERT INTO feed_state (only_row, epoch, head, fence, horizon, terms, sum, slot)
  VALUES (1, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (only_row) DO UPDATE SET
    epoch = excluded.epoch, head = excluded.head, fence = excluded.fence,
    horizon = excluded.horizon, terms = excluded.terms, sum = excluded.sum, slot = excluded.slot`;

/** The database's clock, in milliseconds. */
const now = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;

const takeLease = `
  INSERT INTO feed_leases (name, holder, fence, ttl, expires)
  VALUES (?, ?, (SELECT fence FROM feed_state) + 1, ?3, ${now} + ?3)
  ON CONFLICT (name) DO UPDATE
    SET holder = excluded.holder, ttl = excluded.ttl, expires = excluded.expires,
      fence = max(fence + 1, excluded.fence)
    WHERE expires <= ${now}
  RETURNING fence`;

/** See `LeaseStore`: the clock has stepped back since this lease was given. */
const shortenLease = `
  UPDATE feed_leases SET expires = ${now} + ttl WHERE name = ? AND expires > ${now} + ttl`;

/** One that was released has expired at 0; one that has only lapsed is still its holder's. */
const extendLease = `
  UPDATE feed_leases SET expires = ${now} + ?1, ttl = ?1
  WHERE name = ?2 AND holder = ?3 AND fence = ?4 AND expires > 0`;

const freeLease = 'UPDATE feed_leases SET expires = 0 WHERE name = ? AND holder = ? AND fence = ?';

const noteUse = `
  INSERT INTO feed_key_uses (hash, at) VALUES (?, ?)
  ON CONFLICT (hash) DO UPDATE SET at = excluded.at
    WHERE excluded.at > at OR at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;

type Db = Database.Database;
type StateRow = Omit<LogState, 'terms'> & { terms: string };

/** The feed log in the tables `feed_*` of an SQLite file, which other processes write as well. */
export async function openSqliteLog(databaseUrl: string): Promise<FeedLog> {
  const db = await open(path.resolve(databaseUrl.slice('file:'.length)));
  const sql = {
    state: db.prepare('SELECT epoch, head, fence, horizon, terms, sum, slot FROM feed_state'),
    save: db.prepare(saveState),
  };
  const slots: Record<Slot, Rows> = { 0: rowsIn(db, rowTables[0]), 1: rowsIn(db, rowTables[1]) };
  const readState = (): LogState => {
    const { terms, ...row } = sql.state.get() as StateRow;
    return { ...row, terms: JSON.parse(terms) as WrittenTerm[] };
  };
  const current = () => slots[readState().slot];

  /** One transaction over the state, and the rows that the work writes. */
  const continuity = createContinuity();
  async function write<T>(
    fence: number,
    work: (state: LogState) => { result: T; state: LogState },
  ): Promise<T> {
    const { result, state } = await whenFree(() =>
      immediately(db, () => {
        const before = readState();
        continuity.checkFor(fence)(before);
        const written = work(before);
        if (written.state !== before) save(sql.save, written.state);
        return written;
      }),
    );
    continuity.note(state);
    return result;
  }

  function appendTo(rows: Rows, state: LogState, changes: readonly LogChange[]) {
    const stored = changes.flatMap((change) => rows.one(change) ?? []);
    const [last] = rows.after(state.head - 1, 1);
    const next = appended(state, planFrom(stored, last, changes));
    for (const entry of next.entries) rows.put(entry);
    return next;
  }

  return {
    leases: leaseStore(db),
    keyUses: keyUseStore(db),
    marks: sqliteMarks(db, (work) => whenFree(() => immediately(db, work))),
    head: () => whenFree(() => headOf(readState())),
    read: ({ after, limit }) => whenFree(() => current().after(after, limit)),
    get: (type, ids) => whenFree(() => current().get(type, ids)),
    liveIds: (type) => whenFree(() => current().liveIds(type)),
    append: ({ fence }, changes) =>
      write(fence, (before) => {
        const begun = entered(before, fence);
        const { entries, state } = appendTo(slots[begun.slot], begun, changes);
        return { result: entries, state };
      }),
    purge: ({ fence }, { before, limit }) =>
      write(fence, (stored) => {
        const state = entered(stored, fence);
        const seqs = slots[state.slot].purge({ head: state.head, before, limit });
        return { result: seqs.length, state: purged(state, seqs) };
      }),
    begin: ({ fence }) =>
      write(fence, (before) => {
        slots[otherSlot(before)].clear();
        const totals = slots[before.slot].totals();
        if (!isWhole(before, totals)) return { result: false, state: fenced(before, fence) };
        return { result: true, state: { ...entered(before, fence), sum: totals.sum } };
      }),
    async stage({ fence }) {
      const slot = await write(fence, (before) => {
        slots[otherSlot(before)].clear();
        return { result: otherSlot(before), state: fenced(before, fence) };
      });
      const rows = slots[slot];
      let built = unbuilt();
      return {
        ...rowReads(rows),
        async append(lease, changes) {
          const { entries, state } = await write(lease.fence, (before) => ({
            result: appendTo(rows, built, changes),
            state: fenced(before, lease.fence),
          }));
          built = state;
          return entries;
        },
        activate: (lease) =>
          write(lease.fence, (before) => ({
            result: undefined,
            state: activated(fenced(before, lease.fence), built),
          })),
      };
    },
    watch(onMove, signal) {
      let seen = '';
      const poll = () => {
        const { epoch, seq, terms } = headOf(readState());
        const now = `${epoch} ${seq} ${terms.at(-1)?.id}`;
        if (seen !== now) onMove();
        seen = now;
      };
      const timer = setInterval(() => unlessItFails(poll), pollMs);
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
    async close() {
      if (db.open) db.close();
    },
  };
}

/** The rows of a slot. */
type Rows = ReturnType<typeof rowsIn>;

function rowsIn(db: Db, table: string) {
  const range = db.prepare(`SELECT entry FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ?`);
  const one = db.prepare(`SELECT entry FROM ${table} WHERE type = ? AND id = ?`);
  const live = db.prepare(`SELECT id FROM ${table} WHERE type = ? AND live = 1 ORDER BY id`);
  const put = db.prepare(`
    INSERT INTO ${table} (type, id, seq, live, entry) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (type, id) DO UPDATE
      SET seq = excluded.seq, live = excluded.live, entry = excluded.entry`);
  const tombstones = db.prepare(`
    SELECT seq FROM ${table} WHERE live = 0 AND seq < ? AND entry ->> '$.at' < ?
    ORDER BY seq LIMIT ?`);
  const drop = db.prepare(`DELETE FROM ${table} WHERE seq = ?`);
  const clear = db.prepare(`DELETE FROM ${table}`);
  const totals = db.prepare(
    `SELECT coalesce(max(seq), 0) AS last, coalesce(sum(seq), 0) AS sum FROM ${table}`,
  );
  const readOne = ({ type, id }: { type: string; id: string }) => parse(one.all(type, id))[0];
  return {
    one: readOne,
    after: (seq: number, limit: number) => parse(range.all(seq, limit)),
    get(type: string, ids: readonly string[]) {
      const entries = ids.flatMap((id) => readOne({ type, id }) ?? []);
      return new Map(entries.map((entry) => [entry.id, entry]));
    },
    liveIds: (type: string) => (live.all(type) as { id: string }[]).map(({ id }) => id),
    put(entry: LogEntry) {
      const { type, id, seq, item } = entry;
      put.run(type, id, seq, item ? 1 : 0, JSON.stringify(entry));
    },
    /** @returns the `seq`s of the tombstones that it has dropped, in order. */
    purge({ head, before, limit }: { head: number; before: string; limit: number }) {
      const seqs = (tombstones.all(head, before, limit) as { seq: number }[]).map(({ seq }) => seq);
      for (const seq of seqs) drop.run(seq);
      return seqs;
    },
    totals: () => totals.get() as RowTotals,
    clear: () => void clear.run(),
  };
}

const rowReads = (rows: Rows): Pick<ProjectedLog, 'get' | 'liveIds'> => ({
  get: (type, ids) => whenFree(() => rows.get(type, ids)),
  liveIds: (type) => whenFree(() => rows.liveIds(type)),
});

function save(statement: Database.Statement, state: LogState): void {
  const { epoch, head, fence, horizon, terms, sum, slot } = state;
  statement.run(epoch, head, fence, horizon, JSON.stringify(terms), sum, slot);
}

async function open(file: string): Promise<Db> {
  keepPrivate(file);
  const db = new Database(file);
  db.pragma(`busy_timeout = ${busyTimeoutMs}`);
  await whenFree(() => db.pragma('journal_mode = WAL'));
  // A `seq` that a reader has seen must survive a power cut, or it would be given out twice.
  db.pragma('synchronous = FULL');
  await whenFree(() => db.exec(schema));
  await whenFree(() => addColumns(db));
  await whenFree(() => immediately(db, () => prepareState(db)));
  return db;
}

function addColumns(db: Db): void {
  immediately(db, () => {
    for (const { table, column, type } of laterColumns) {
      const columns = db.pragma(`table_info(${table})`) as { name: string }[];
      if (columns.some(({ name }) => name === column)) continue;
      db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
    }
  });
}

function prepareState(db: Db): void {
  const { count } = db.prepare('SELECT count(*) AS count FROM feed_state').get() as {
    count: number;
  };
  if (count === 0) save(db.prepare(saveState), unbuilt());
}

function leaseStore(db: Db): LeaseStore {
  const take = db.prepare(takeLease);
  const extend = db.prepare(extendLease);
  const shorten = db.prepare(shortenLease);
  const free = db.prepare(freeLease);
  return {
    async acquire(name, holder, ttlMs) {
      const rows = await whenFree(() => take.all(name, holder, ttlMs) as { fence: number }[]);
      if (rows[0]) return { name, holder, fence: rows[0].fence };
      await whenFree(() => shorten.run(name));
      return null;
    },
    async renew({ name, holder, fence }, ttlMs) {
      const { changes } = await whenFree(() => extend.run(ttlMs, name, holder, fence));
      return changes === 1;
    },
    async release({ name, holder, fence }) {
      await whenFree(() => free.run(name, holder, fence));
    },
  };
}

function keyUseStore(db: Db): KeyUseStore {
  const put = db.prepare(noteUse);
  const get = db.prepare('SELECT hash, at FROM feed_key_uses WHERE hash = ?');
  return {
    note: (uses) =>
      whenFree(() =>
        withoutBlocking(db, () =>
          immediately(db, () => {
            for (const { hash, at } of uses) put.run(hash, at);
          }),
        ),
      ),
    read: (hashes) =>
      whenFree(() => {
        const uses = hashes.flatMap((hash) => get.all(hash) as KeyUse[]);
        return new Map(uses.map(({ hash, at }) => [hash, at]));
      }),
  };
}

/** All waiting is between the tries: this thread has requests to answer. */
function withoutBlocking<T>(db: Db, work: () => T): T {
  db.pragma('busy_timeout = 0');
  try {
    return work();
  } finally {
    db.pragma(`busy_timeout = ${busyTimeoutMs}`);
  }
}

const parse = (rows: unknown[]) =>
  (rows as { entry: string }[]).map(({ entry }) => JSON.parse(entry) as LogEntry);

function immediately<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

async function whenFree<T>(work: () => T): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await sleep(10 + Math.random() * 40);
    }
  }
}

/** libsql names the code on some errors only, hence the message as well. */
const isBusy = (error: unknown) => /SQLITE_BUSY|database is locked/.test(String(error));

/** A poll that fails is made up for by the next. */
function unlessItFails(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
