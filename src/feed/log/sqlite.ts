import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { superseded } from './fence.ts';
import { entryKey, planAppend } from './plan.ts';
import { markSchema, sqliteMarks } from './sqlite-marks.ts';
import type { FeedLog, KeyUse, KeyUseStore, LeaseStore, LogEntry } from './types.ts';

/** How often `watch` asks for the head, in milliseconds: one row, some 5 µs. */
const pollMs = 200;

/**
 * How long a statement blocks this thread while another process writes, and for how long it is
 * tried again, in milliseconds. Most of the wait is between the tries, where it blocks nobody.
 */
const busyTimeoutMs = 100;
const patienceMs = 30_000;

const schema = `
  CREATE TABLE IF NOT EXISTS feed_log (
    type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE,
    live INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (type, id)
  );
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

const put = `
  INSERT INTO feed_log (type, id, seq, live, entry) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (type, id) DO UPDATE
    SET seq = excluded.seq, live = excluded.live, entry = excluded.entry`;

const oldTombstones = `
  SELECT seq FROM feed_log WHERE live = 0 AND seq < ? AND entry ->> '$.at' < ?
  ORDER BY seq LIMIT ?`;

/** The database's clock, in milliseconds. */
const now = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;

const takeLease = `
  INSERT INTO feed_leases (name, holder, fence, ttl, expires) VALUES (?, ?, 1, ?3, ${now} + ?3)
  ON CONFLICT (name) DO UPDATE
    SET holder = excluded.holder, fence = fence + 1, ttl = excluded.ttl, expires = excluded.expires
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
type State = { epoch: string; head: number; fence: number; horizon: number };

/** The feed log in the tables `feed_*` of an SQLite file, which other processes write as well. */
export async function openSqliteLog(databaseUrl: string): Promise<FeedLog> {
  const db = await open(path.resolve(databaseUrl.slice('file:'.length)));
  const sql = {
    state: db.prepare('SELECT epoch, head, fence, horizon FROM feed_state'),
    range: db.prepare('SELECT entry FROM feed_log WHERE seq > ? ORDER BY seq LIMIT ?'),
    one: db.prepare('SELECT entry FROM feed_log WHERE type = ? AND id = ?'),
    live: db.prepare('SELECT id FROM feed_log WHERE type = ? AND live = 1 ORDER BY id'),
    put: db.prepare(put),
    tombstones: db.prepare(oldTombstones),
    drop: db.prepare('DELETE FROM feed_log WHERE seq = ?'),
    setHorizon: db.prepare('UPDATE feed_state SET horizon = ?, fence = ?'),
    empty: db.prepare('DELETE FROM feed_log'),
    setState: db.prepare('UPDATE feed_state SET epoch = ?, head = ?, fence = ?, horizon = ?'),
  };
  const readState = () => sql.state.get() as State;
  const readOne = (item: { type: string; id: string }) => parse(sql.one.all(item.type, item.id))[0];
  const write = <T>(fence: number, work: (state: State) => T) =>
    whenFree(() =>
      immediately(db, () => {
        const state = readState();
        if (fence < state.fence) throw superseded(fence);
        return work(state);
      }),
    );

  return {
    leases: leaseStore(db),
    keyUses: keyUseStore(db),
    marks: sqliteMarks(db, (work) => whenFree(() => immediately(db, work))),
    head: () =>
      whenFree(() => {
        const { epoch, head, horizon } = readState();
        return { epoch, seq: head, horizon };
      }),
    read: ({ after, limit }) => whenFree(() => parse(sql.range.all(after, limit))),
    get: (type, ids) =>
      whenFree(() => {
        const entries = ids.flatMap((id) => readOne({ type, id }) ?? []);
        return new Map(entries.map((entry) => [entry.id, entry]));
      }),
    liveIds: (type) => whenFree(() => (sql.live.all(type) as { id: string }[]).map(({ id }) => id)),
    append: ({ fence }, changes) =>
      write(fence, (state) => {
        const stored = changes.flatMap((change) => readOne(change) ?? []);
        const [last] = parse(sql.range.all(state.head - 1, 1));
        const entries = planAppend({
          head: state.head,
          last,
          at: new Date().toISOString(),
          stored: new Map(stored.map((entry) => [entryKey(entry), entry])),
          changes,
        });
        for (const entry of entries) {
          const live = entry.item ? 1 : 0;
          sql.put.run(entry.type, entry.id, entry.seq, live, JSON.stringify(entry));
        }
        const head = state.head + entries.length;
        if (head > state.head || fence > state.fence) {
          sql.setState.run(state.epoch, head, fence, state.horizon);
        }
        return entries;
      }),
    purge: ({ fence }, { before, limit }) =>
      write(fence, ({ head }) => {
        const rows = sql.tombstones.all(head, before, limit) as { seq: number }[];
        for (const { seq } of rows) sql.drop.run(seq);
        const last = rows.at(-1);
        if (last) sql.setHorizon.run(last.seq, fence);
        return rows.length;
      }),
    reset: ({ fence }) =>
      write(fence, () => {
        sql.empty.run();
        sql.setState.run(randomUUID(), 0, fence, 0);
      }),
    watch(onMove, signal) {
      let seen = '';
      const poll = () => {
        const { epoch, head } = readState();
        if (seen !== `${epoch} ${head}`) onMove();
        seen = `${epoch} ${head}`;
      };
      const timer = setInterval(() => unlessItFails(poll), pollMs);
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
    async close() {
      if (db.open) db.close();
    },
  };
}

async function open(file: string): Promise<Db> {
  mkdirSync(path.dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma(`busy_timeout = ${busyTimeoutMs}`);
  await whenFree(() => db.pragma('journal_mode = WAL'));
  // A `seq` that a reader has seen must survive a power cut, or it would be given out twice.
  db.pragma('synchronous = FULL');
  await whenFree(() => db.exec(schema));
  await whenFree(() => addColumns(db));
  const init = db.prepare(
    'INSERT OR IGNORE INTO feed_state (only_row, epoch, head, fence) VALUES (1, ?, 0, 0)',
  );
  await whenFree(() => init.run(randomUUID()));
  return db;
}

/** Columns that logs of earlier versions lack. */
const laterColumns = [
  { table: 'feed_state', column: 'horizon', type: 'INTEGER NOT NULL DEFAULT 0' },
  { table: 'feed_leases', column: 'ttl', type: 'INTEGER' },
];

function addColumns(db: Db): void {
  immediately(db, () => {
    for (const { table, column, type } of laterColumns) {
      const columns = db.pragma(`table_info(${table})`) as { name: string }[];
      if (columns.some(({ name }) => name === column)) continue;
      db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
    }
  });
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
