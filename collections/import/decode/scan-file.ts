import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PolyclinicError } from '../../../src/errors.ts';
import { detectEncoding } from './detect-encoding.ts';
import { type Encoding, unicodeEncodingOf } from './encoding-of.ts';
import { sampleOf } from './sample-of.ts';
import { startsWith } from './unicode.ts';
import { type Utf8Counts, utf8Counter } from './utf8-counter.ts';

/** What one pass over a file tells before any row is read. */
export type FileScan = {
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string;
  encoding: Encoding;
  bytes: number;
  /** Physical lines, for the estimate of the time left. */
  lines: number;
};

const START_BYTES = 4096;
const LF = 0x0a;
const CR = 0x0d;

/** Files that people take for tables and that are not text. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads a file once, in constant memory: its hash, its encoding and its length.
 *
 * @param named the encoding, where somebody says it.
 * @throws PolyclinicError BAD_INPUT when it can't be read, is empty, is a workbook, or when its
 *   encoding would be a guess.
 */
export async function scanFile(file: string, named?: string): Promise<FileScan> {
  const hash = createHash('sha256');
  const utf8 = utf8Counter();
  let start = Buffer.alloc(0);
  let bytes = 0;
  let feeds = 0;
  let returns = 0;
  let last = LF;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      utf8.feed(chunk);
      if (start.length < START_BYTES)
        start = Buffer.concat([start, chunk]).subarray(0, START_BYTES);
      bytes += chunk.length;
      for (const byte of chunk) {
        if (byte === LF) feeds += 1;
        else if (byte === CR) returns += 1;
      }
      last = chunk.at(-1) ?? last;
    }
  } catch (cause) {
    throw new PolyclinicError('BAD_INPUT', `${file} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  if (bytes === 0) throw new PolyclinicError('BAD_INPUT', `${file} is empty`);
  if (workbooks.some((signature) => startsWith(start, signature))) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `${file} is a workbook, not text: save it as "CSV UTF-8" and import that file`,
    );
  }
  const ends = feeds > 0 ? feeds : returns;
  const lines = last === LF || last === CR ? ends : ends + 1;
  const encoding = await encodingOf(file, { named, start, counts: utf8.counts() });
  return { hash: hash.digest('hex'), encoding, bytes, lines };
}

type Clues = { named: string | undefined; start: Uint8Array; counts: Utf8Counts };

async function encodingOf(file: string, { named, start, counts }: Clues): Promise<Encoding> {
  const isDamaged = named?.toLowerCase().replace('-', '') === 'utf8' && counts.invalid > 0;
  if (named !== undefined) return { name: named.toLowerCase(), damaged: isDamaged };
  const unicode = unicodeEncodingOf(start, counts);
  if (unicode) return unicode;
  const detected = detectEncoding(await sampleOf(file));
  if (detected) return { name: detected, damaged: false };
  throw new PolyclinicError(
    'BAD_INPUT',
    `The encoding of ${file} cannot be told for sure: say it (--encoding windows-1251, cp949, gb18030, big5, shift_jis, windows-1256, …) and look at the rows with --dry-run, or save the file as "CSV UTF-8"`,
  );
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission is denied';
  return code ?? String(cause);
}
