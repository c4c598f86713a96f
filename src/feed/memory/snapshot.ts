import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { LogEntry } from '../log/types.ts';
import { createStore, type FeedStore } from './store.ts';

/** The first line of a snapshot; then come the entries, one a line, and a line with the checksum. */
type Header = {
  format: 1;
  epoch: string;
  confirmedAt: number;
  entries: number;
  /** Absent in snapshots that were written before there was one. */
  horizon?: number;
};
type Trailer = { sha256: string };

type Snapshot = { store: FeedStore; confirmedAt: number };

/** Lines are written in pieces of about this many characters, others being served in between. */
const pieceSize = 256 * 1024;

const newline = 0x0a;

/**
 * Writes a store to a file, from which `readSnapshot` makes it again. Whoever reads the file sees
 * the old or the new one, whole, whenever the power goes. Only the owner may read it.
 */
export async function writeSnapshot(file: string, { store, confirmedAt }: Snapshot): Promise<void> {
  const entries = [...store.after(0)];
  const { epoch } = store;
  const horizon = store.horizon();
  const header: Header = { format: 1, epoch, confirmedAt, entries: entries.length, horizon };
  const temporary = `${file}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(temporary, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    for (const piece of pieces([header, ...entries])) {
      hash.update(piece);
      await handle.write(piece);
    }
    const trailer: Trailer = { sha256: hash.digest('hex') };
    await handle.write(`${JSON.stringify(trailer)}\n`);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

function* pieces(values: readonly unknown[]): Iterable<string> {
  let piece = '';
  for (const value of values) {
    piece += `${JSON.stringify(value)}\n`;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/**
 * Reads a snapshot.
 *
 * @returns null when the file is not there, cut short, altered or of another format.
 */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  try {
    return parse(await readFile(file));
  } catch {
    return null;
  }
}

function parse(bytes: Buffer): Snapshot | null {
  const body = bytes.subarray(0, bytes.lastIndexOf(newline, -2) + 1);
  const { sha256 } = JSON.parse(bytes.toString('utf8', body.length)) as Trailer;
  if (createHash('sha256').update(body).digest('hex') !== sha256) return null;
  const [first, ...rest] = linesOf(body);
  const header = JSON.parse(first ?? '') as Header;
  if (header.format !== 1 || header.entries !== rest.length) return null;
  const store = createStore(header.epoch);
  store.raiseHorizon(header.horizon ?? 0);
  for (const line of rest) store.apply(JSON.parse(line) as LogEntry);
  return { store, confirmedAt: header.confirmedAt };
}

/** By hand: `readline` also splits at U+2028, which texts may have. */
function* linesOf(bytes: Buffer): Iterable<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}
