import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Logger } from 'pino';
import type { Term } from '../log/history.ts';
import type { Page, Place } from './pages.ts';
import { refuseForeignFile } from './refuse-foreign-file.ts';
import { createStore, type Extent, type FeedStore } from './store.ts';

/**
 * A snapshot: this as a line of JSON, the pages, the directory (for each record the number of its
 * page, where in it it is, and how long it is; 32 bits each, little-endian), and the CRC-32 of all
 * that as four bytes. The pages are those in memory, so that nothing has to be read or written anew.
 */
type Header = {
  format: 3;
  epoch: string;
  confirmedAt: number;
  horizon: number;
  /** How the log was when it was read last; absent in snapshots of earlier versions. */
  seq?: number;
  terms?: readonly Term[];
  /** Bytes of each. */
  pages: number[];
  records: number;
};

/** `confirmedAt`: when it was last known to equal the log, in milliseconds since 1970. */
type Snapshot = { store: FeedStore; confirmedAt: number };

/** What is written, or read, at a time; others are served in between. In bytes. */
const pieceSize = 1024 * 1024;
const longestHeader = 1024 * 1024;
const perRecord = 3;
const word = 4;

/**
 * Writes a store to a file, from which `readSnapshot` makes it again, while it is served and may go
 * on. Whoever reads the file sees the old or the new one, whole, whenever the power goes. Only the
 * owner may read it.
 *
 * @throws PolyclinicError BAD_SETTING when the file is something else than a snapshot.
 */
export async function writeSnapshot(file: string, { store, confirmedAt }: Snapshot): Promise<void> {
  const { epoch } = store;
  const { pages, places } = store.extent();
  const header: Header = {
    format: 3,
    epoch,
    confirmedAt,
    ...store.log.known(),
    pages: pages.map(({ used }) => used),
    records: places.length,
  };
  const directory = directoryOf({ pages, places });
  const temporary = `${file}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await refuseForeignFile(file);
  await removeTemporaries(file);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    let sum = 0;
    const parts = [
      Buffer.from(`${JSON.stringify(header)}\n`),
      ...pages.map(({ bytes, used }) => bytes.subarray(0, used)),
      directory,
    ];
    for (const part of parts) {
      for (let at = 0; at < part.length; at += pieceSize) {
        const piece = part.subarray(at, at + pieceSize);
        sum = crc32(piece, sum);
        await handle.write(piece);
      }
    }
    await handle.write(checksum(sum));
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what a node left behind that was killed while it wrote; a file has one writer. */
async function removeTemporaries(file: string): Promise<void> {
  const names = await readdir(path.dirname(file));
  const ours = `${path.basename(file)}.`;
  // By their whole name: `feed.4001.….tmp` is not of `feed`, but of a node beside it.
  const left = names.filter(
    (name) => name.startsWith(ours) && /^[0-9a-f-]{36}\.tmp$/.test(name.slice(ours.length)),
  );
  for (const name of left) await rm(path.join(path.dirname(file), name), { force: true });
}

function directoryOf({ pages, places }: Extent): Buffer {
  const numbers = new Map(pages.map(({ bytes }, number) => [bytes, number]));
  const directory = Buffer.allocUnsafe(places.length * perRecord * word);
  let at = 0;
  for (const { page, offset, length } of places) {
    at = directory.writeUInt32LE(numbers.get(page.bytes) ?? 0, at);
    at = directory.writeUInt32LE(offset, at);
    at = directory.writeUInt32LE(length, at);
  }
  return directory;
}

function checksum(sum: number): Buffer {
  const bytes = Buffer.alloc(word);
  bytes.writeUInt32LE(sum);
  return bytes;
}

/**
 * Reads a snapshot.
 *
 * @returns null when the file is not there, and, with a warning that says why, when it cannot be
 *   read, is cut short, altered or of another format: the node then reads the whole log.
 */
export async function readSnapshot(
  file: string,
  logger: Pick<Logger, 'warn'>,
): Promise<Snapshot | null> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    return await read(handle);
  } catch (error) {
    if (isMissing(error)) return null;
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn({ file, reason }, 'the snapshot is not used: the node starts anew from the log');
    return null;
  } finally {
    await handle?.close();
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** @throws Error that says what is wrong with it. */
async function read(handle: FileHandle): Promise<Snapshot> {
  const start = Buffer.alloc(longestHeader);
  const { bytesRead } = await handle.read(start, 0, longestHeader, 0);
  const end = start.subarray(0, bytesRead).indexOf('\n') + 1;
  const header = headerOf(start.toString('utf8', 0, end));
  const sizes = [...header.pages, header.records * perRecord * word, word];
  const length = sizes.reduce((sum, size) => sum + size, end);
  const { size } = await handle.stat();
  if (size !== length) throw new Error(`It has ${size} bytes instead of ${length}`);

  let sum = crc32(start.subarray(0, end));
  let position = end;
  const parts: Buffer[] = [];
  let reading = readPart(handle, position, sizes[0] ?? 0);
  for (const [index, size] of sizes.entries()) {
    const part = await reading;
    position += size;
    // The next is read while this one is summed up.
    const next = sizes[index + 1];
    if (next !== undefined) reading = readPart(handle, position, next);
    if (next !== undefined) sum = crc32(part, sum);
    parts.push(part);
  }
  const [directory, ending] = parts.splice(-2);
  if (!directory || ending?.readUInt32LE() !== sum) {
    throw new Error('Its checksum is wrong: it was altered');
  }

  const store = createStore(header.epoch, extentOf(parts, directory));
  const { seq = 0, terms = [], horizon, confirmedAt } = header;
  store.log.note({ seq, terms, horizon });
  store.log.confirm(confirmedAt);
  return { store, confirmedAt };
}

function headerOf(line: string): Header {
  let header: Header;
  try {
    header = JSON.parse(line) as Header;
  } catch {
    throw new Error('Its first line is no header: it was cut short, or is another file');
  }
  if (header.format !== 3) throw new Error(`It has format ${header.format} instead of 3`);
  return header;
}

async function readPart(handle: FileHandle, position: number, size: number): Promise<Buffer> {
  const part = Buffer.allocUnsafeSlow(size);
  await handle.read(part, 0, size, position);
  return part;
}

function extentOf(parts: readonly Buffer[], directory: Buffer): Extent {
  const pages = parts.map((bytes): Page => ({ bytes, used: bytes.length, live: 0 }));
  const places: Place[] = [];
  for (let at = 0; at < directory.length; at += perRecord * word) {
    const page = pages[directory.readUInt32LE(at)];
    if (!page) throw new RangeError('A record is in no page');
    const offset = directory.readUInt32LE(at + word);
    const length = directory.readUInt32LE(at + 2 * word);
    page.live += length;
    places.push({ page, offset, length });
  }
  return { pages, places };
}
