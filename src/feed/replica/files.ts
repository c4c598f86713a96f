import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import { PolyclinicError } from '../../errors.ts';
import { keepPrivate } from '../log/private-file.ts';
import { openDatabase, removeDatabase } from './database.ts';
import { createReplica, type Replica, replicaIn } from './replica.ts';
import { applicationId, schemaNumber } from './tables.ts';

/** Where the replica of a node is: one file, and another beside it while that is being filled anew. */
export type ReplicaFiles = {
  /** The replica in the file; undefined where there is none that can be used, which is told why. */
  open(): Replica | undefined;
  /** An empty replica in the file beside. */
  create(epoch: string): Replica;
  /** Puts the replica beside in the place of the one that is served. */
  activate(next: Replica): Promise<Replica>;
};

const unusable = 'the replica cannot be used: it is filled anew from the log';

export function replicaFiles(file: string, logger: Pick<Logger, 'warn'>): ReplicaFiles {
  const beside = `${file}-next`;
  let served: Replica | undefined;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  return {
    open() {
      removeDatabase(beside);
      refuseForeignFile(file);
      if (!existsSync(file)) return undefined;
      try {
        served = read(file);
        return served;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        logger.warn({ file, reason }, unusable);
        return undefined;
      }
    },
    create(epoch) {
      const reason = served?.database.damage();
      if (reason) logger.warn({ file, reason }, unusable);
      removeDatabase(beside);
      keepPrivate(beside);
      return createReplica(epoch, beside);
    },
    async activate(next) {
      next.close();
      served?.close();
      removeDatabase(file);
      renameSync(beside, file);
      removeDatabase(beside);
      served = read(file);
      return served;
    },
  };
}

/** Files up to this size are checked whole when they are opened; it takes some 0.1 s. In bytes. */
const checkedBytes = 64 * 1024 * 1024;

/** @throws Error that says what is wrong with the file. */
function read(file: string): Replica {
  const database = openDatabase(file);
  try {
    const [version] = database.one<[number]>('PRAGMA user_version') ?? [];
    if (version !== schemaNumber)
      throw new Error(`It has schema ${version} instead of ${schemaNumber}`);
    const [pages = 0] = database.one<[number]>('PRAGMA page_count') ?? [];
    const [size = 0] = database.one<[number]>('PRAGMA page_size') ?? [];
    const hasMore = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
    if (!hasMore && statSync(file).size < pages * size) throw new Error('It was cut short');
    // A large file would take too long to start: what is wrong in it is noticed when it is read.
    if (pages * size <= checkedBytes) {
      const [found] = database.one<[string]>('PRAGMA quick_check(1)') ?? [];
      if (found !== 'ok') throw new Error(`It is damaged: ${found}`);
    }
    return replicaIn(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

const sqliteHeader = 'SQLite format 3\0';
const idOffset = 68;

/**
 * Refuses to write over something else, for instance a database that the setting names by mistake.
 *
 * @throws PolyclinicError BAD_SETTING
 */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return;
  const start = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start);
  closeSync(handle);
  const isSqlite = start.toString('latin1', 0, sqliteHeader.length) === sqliteHeader;
  const isOwn = isSqlite && start.readUInt32BE(idOffset) === applicationId;
  // Nodes of earlier versions kept a snapshot there.
  const isSnapshot = start.toString('latin1').startsWith('{"format":');
  if (length === 0 || isOwn || isSnapshot) return;
  throw new PolyclinicError(
    'BAD_SETTING',
    `FEED_SNAPSHOT names ${file}, which is there already and is no replica: name a file of its own`,
  );
}
