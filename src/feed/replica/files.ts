import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Logger } from 'pino';
import { PolyclinicError } from '../../errors.ts';
import { keepPrivate } from '../../feed-log/private-file.ts';
import { lockFile, openDatabase, removeDatabase } from './database.ts';
import { createReplica, type Replica, replicaIn } from './replica.ts';
import { applicationId, schemaNumber } from './tables.ts';

/** Where the replica of a node is: one file, and another beside it while that is being filled anew. */
type ReplicaFiles = {
  /** The replica in the file; undefined where there is none that can be used, which is told why. */
  open(): Replica | undefined;
  /** What a node had filled of the file beside when it ended; the first time it is asked alone. */
  resume(): Replica | undefined;
  /** An empty replica in the file beside. */
  create(epoch: string): Replica;
  /** Puts the replica beside in the place of the one that is served. */
  activate(next: Replica): Promise<Replica>;
  /** Closes the replica that is served, and seals its file. */
  close(): void;
};

const unusable = 'the replica cannot be used: it is filled anew from the log';

export function replicaFiles(file: string, logger: Pick<Logger, 'warn'>): ReplicaFiles {
  const beside = `${file}-next`;
  let served: Replica | undefined;
  let isLeft = existsSync(beside);
  return {
    open() {
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
    resume() {
      if (!isLeft) return undefined;
      isLeft = false;
      try {
        return read(beside);
      } catch {
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
      rmSync(sealOf(file), { force: true });
      renameSync(beside, file);
      removeDatabase(beside);
      served = read(file);
      return served;
    },
    close() {
      if (!served) return;
      served.close();
      if (!served.database.damage()) seal(file);
      served = undefined;
    },
  };
}

/** Files up to this size are checked whole when they are opened; it takes some 0.1 s. In bytes. */
const checkedBytes = 64 * 1024 * 1024;

const sealOf = (file: string) => `${file}-sum`;

const isEmpty = (file: string) => !existsSync(file) || statSync(file).size === 0;

/** Writes down the checksum of a file that is closed: SQLite itself does not notice each changed byte. */
function seal(file: string): void {
  if (!isEmpty(`${file}-wal`) || statSync(file).size > checkedBytes) return;
  writeFileSync(sealOf(file), String(crc32(readFileSync(file))), { mode: 0o600 });
}

/**
 * Takes the seal from a file, which is written to from now on.
 *
 * @returns whether it had one: then not a byte is another. @throws Error when one is.
 */
function unseal(file: string): boolean {
  if (!existsSync(sealOf(file))) return false;
  const sum = readFileSync(sealOf(file), 'utf8');
  rmSync(sealOf(file));
  if (sum !== String(crc32(readFileSync(file)))) throw new Error('It has another checksum');
  return true;
}

/** @throws Error that says what is wrong with the file. */
function read(file: string): Replica {
  const isSealed = unseal(file);
  const database = openDatabase(file);
  try {
    const [version] = database.one<[number]>('PRAGMA user_version') ?? [];
    if (version !== schemaNumber)
      throw new Error(`It has schema ${version} instead of ${schemaNumber}`);
    const [pages = 0] = database.one<[number]>('PRAGMA page_count') ?? [];
    const [size = 0] = database.one<[number]>('PRAGMA page_size') ?? [];
    if (isEmpty(`${file}-wal`) && statSync(file).size < pages * size)
      throw new Error('It was cut short');
    // A large file would take too long to start: what is wrong in it is noticed when it is read.
    if (!isSealed && pages * size <= checkedBytes) {
      const [found] = database.one<[string]>('PRAGMA integrity_check(1)') ?? [];
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
  if (!existsSync(file) || isReplica(file)) return;
  throw new PolyclinicError(
    'BAD_SETTING',
    `FEED_REPLICA names ${file}, which is there already and is no replica: name a file of its own`,
  );
}

/** Whether a file is a replica, or the snapshot that nodes of earlier versions kept in its place. */
function isReplica(file: string): boolean {
  const start = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start);
  closeSync(handle);
  const isSqlite = start.toString('latin1', 0, sqliteHeader.length) === sqliteHeader;
  const isOwn = isSqlite && start.readUInt32BE(idOffset) === applicationId;
  return length === 0 || isOwn || start.toString('latin1').startsWith('{"format":');
}

const workerEnding = '-worker-';

/** The file of one of several worker processes of a node, counted from 1. */
export const fileOfWorker = (file: string, worker: number): string =>
  worker === 1 ? file : `${file}${workerEnding}${worker}`;

/** Removes the files of workers that a node had when it was run with more of them. */
export function removeFilesOfWorkers(file: string, { above }: { above: number }): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return;
  const prefix = path.basename(file) + workerEnding;
  for (const name of readdirSync(folder)) {
    const [, worker] = /^(\d+)(-.+)?$/.exec(
      name.startsWith(prefix) ? name.slice(prefix.length) : '',
    ) ?? ['', ''];
    if (Number(worker) > above) rmSync(path.join(folder, name));
  }
}

/** How long a process that is ending is waited for, in milliseconds; it takes up to 10 seconds. */
const defaultPatienceMs = 15_000;

/**
 * Keeps the file of a replica for one node, by a lock on a file beside.
 *
 * @returns a function that gives it free. @throws PolyclinicError BAD_SETTING while another has it.
 */
export async function claimFile(file: string, patienceMs = defaultPatienceMs): Promise<() => void> {
  keepPrivate(`${file}-lock`);
  for (const end = performance.now() + patienceMs; ; await sleep(200)) {
    const free = lockFile(`${file}-lock`);
    if (free) return free;
    if (performance.now() < end) continue;
    throw new PolyclinicError(
      'BAD_SETTING',
      `FEED_REPLICA names ${file}, which another feed node uses: name a file of its own for each`,
    );
  }
}
