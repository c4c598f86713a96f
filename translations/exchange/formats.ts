import { readCsv, writeCsv } from './tables/csv.ts';
import { readXlsx } from './tables/xlsx/read-xlsx.ts';
import { writeXlsx } from './tables/xlsx/write-xlsx.ts';
import type { ExchangeDocument, IncomingUnit, LanguagePair } from './types.ts';
import { readXliff12, writeXliff12 } from './xliff/xliff-12.ts';
import { readXliff21, writeXliff21 } from './xliff/xliff-21.ts';

export type ExchangeFormat = {
  extension: string;
  mediaType: string;
  write: (
    languages: LanguagePair,
    documents: AsyncIterable<ExchangeDocument>,
  ) => AsyncIterable<string | Uint8Array>;
  /** @throws PolyclinicError BAD_INPUT when the file as a whole cannot be read. */
  read: (bytes: Uint8Array) => IncomingUnit[] | Promise<IncomingUnit[]>;
};

/** The formats that documents are exchanged in. */
export const formats = {
  xliff: {
    extension: 'xlf',
    mediaType: 'application/xliff+xml',
    write: writeXliff21,
    read: readXliff21,
  },
  xliff12: {
    extension: 'xlf',
    mediaType: 'application/x-xliff+xml',
    write: writeXliff12,
    read: readXliff12,
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writeCsv, read: readCsv },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
    read: readXlsx,
  },
} as const satisfies Record<string, ExchangeFormat>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** What a file is: texts of documents in a format, a translation memory, or a glossary. */
export type FileKind = FormatName | 'tmx' | 'tbx';

const roots: readonly { pattern: RegExp; kind: FileKind }[] = [
  { pattern: /<tmx[\s>]/, kind: 'tmx' },
  { pattern: /<(?:tbx|martif)[\s>]/, kind: 'tbx' },
  {
    pattern: /urn:oasis:names:tc:xliff:document:1\.|<xliff[^>]*\sversion=["']1\./,
    kind: 'xliff12',
  },
];

/**
 * What a file is by what is in it: tools rename files, and XLIFF of both versions has one extension.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const beginning = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4096));
  if (beginning.startsWith('PK')) return 'xlsx';
  if (!/^\uFEFF?\s*</.test(beginning)) return 'csv';
  return roots.find(({ pattern }) => pattern.test(beginning))?.kind ?? 'xliff';
}
