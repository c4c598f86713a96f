import { rmSync } from 'node:fs';
import Libsql from 'libsql';
import { LRUCache } from 'lru-cache';

/** An SQLite connection whose statements are prepared once. Rows are arrays, in the order asked for. */
export type Database = {
  all<T extends unknown[]>(sql: string, ...values: unknown[]): T[];
  one<T extends unknown[]>(sql: string, ...values: unknown[]): T | undefined;
  run(sql: string, ...values: unknown[]): void;
  /** Runs statements that are not kept prepared. */
  exec(sql: string): void;
  /** Does work in one transaction. */
  transaction<T>(work: () => T): T;
  readonly file: string;
  /** What was found to be wrong with the file: nothing of it is to be trusted then. */
  damage(): string | undefined;
  /** Remembers what was found to be wrong with it elsewhere. */
  noteDamage(reason: string): void;
  /** @throws DamagedRow which is remembered. */
  fail(reason: string): never;
  isOpen(): boolean;
  close(): void;
};

/** The name of a database that is in node alone. */
export const inMemory = ':memory:';

/** Statements that are kept prepared; lists by filter have one for each set of filters. */
const keptStatements = 500;

/** Pages of the file that a connection keeps in node, in KiB. */
const cacheKiB = 64 * 1024;

/** Opens a file, or makes it; a power cut may take the last writes, never leave a part of one. */
export function openDatabase(file: string): Database {
  const db = new Libsql(file);
  const statements = new LRUCache<string, Libsql.Statement>({ max: keptStatements });
  if (file !== inMemory) db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma(`cache_size = -${cacheKiB}`);
  db.pragma('temp_store = MEMORY');

  const prepared = (sql: string): Libsql.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  // Never by `get`, which leaves the statement, and with it a read of the file, open.
  const all = <T extends unknown[]>(sql: string, ...values: unknown[]): T[] =>
    checked(
      () =>
        prepared(sql)
          .raw(true)
          .all(...values) as T[],
    );
  let damage: string | undefined;

  /** Remembers when SQLite finds that the file is not as it wrote it. */
  function checked<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) damage ??= String(error);
      throw error;
    }
  }

  return {
    all,
    one: <T extends unknown[]>(sql: string, ...values: unknown[]) => all<T>(sql, ...values)[0],
    run: (sql, ...values) => void checked(() => prepared(sql).run(...values)),
    exec: (sql) => void db.exec(sql),
    transaction(work) {
      // Not at once: it would lock every file that is attached.
      db.exec('BEGIN');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    file,
    damage: () => damage,
    noteDamage(reason) {
      damage ??= reason;
    },
    fail(reason) {
      damage ??= reason;
      throw new DamagedRow(reason);
    },
    isOpen: () => db.open,
    close() {
      if (!db.open) return;
      // libsql closes a file when its statements are collected: what is beside it is taken in now.
      try {
        if (file !== inMemory) db.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
      statements.clear();
      db.close();
    },
  };
}

/** A row that is not as it was written, though SQLite can read it. */
export class DamagedRow extends Error {}

/** Whether SQLite found that a file is not as it wrote it. */
export const isDamage = (error: unknown): boolean =>
  /SQLITE_(CORRUPT|NOTADB)|malformed|not a database/.test(
    `${error instanceof Error && 'code' in error ? error.code : ''} ${String(error)}`,
  );

/**
 * Locks a file, which has nothing in it, until it is given free or the process ends.
 *
 * @returns a function that gives it free; undefined while another has it.
 */
export function lockFile(file: string): (() => void) | undefined {
  const db = new Libsql(file);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (/SQLITE_BUSY|locked/.test(String(error))) return undefined;
    throw error;
  }
  return () => {
    if (!db.open) return;
    db.exec('ROLLBACK');
    db.close();
  };
}

/** Removes a file with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true });
}
