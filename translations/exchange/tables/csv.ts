import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { PolyclinicError } from '../../../src/errors.ts';
import { decodeText } from '../../xml/decode-text.ts';
import type { ExchangeDocument, IncomingUnit, LanguagePair } from '../types.ts';
import { asItWas, harmless } from './harmless.ts';
import { columns, rowsOf, type TableRow, unitsFrom } from './rows.ts';

/** Characters that are parsed before others have their turn. */
const PIECE = 64 * 1024;

/** Spreadsheets take CSV for UTF-8 by it. */
const byteOrderMark = '\uFEFF';

/** Documents as CSV (RFC 4180) in UTF-8, a row a segment. */
export async function* writeCsv(
  _languages: LanguagePair,
  documents: AsyncIterable<ExchangeDocument>,
): AsyncGenerator<string> {
  yield byteOrderMark + lineOf(columns);
  for await (const document of documents) yield rowsOf(document).map(lineOf).join('');
}

const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * The texts of a CSV file, its columns divided by commas, semicolons or tabs.
 *
 * @throws PolyclinicError BAD_INPUT when it is not such a table.
 */
export async function readCsv(bytes: Uint8Array): Promise<IncomingUnit[]> {
  const text = decodeText(bytes);
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const parser = parse({
    bom: true,
    info: true,
    delimiter: [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',',
    relax_column_count: true,
    skip_empty_lines: true,
  });
  try {
    return await unitsFrom(rowsIn(Readable.from(piecesOf(text)).pipe(parser)));
  } catch (error) {
    if (error instanceof PolyclinicError) throw error;
    const { message } = error as Error;
    const texts = { ru: `Это не CSV: ${message}.`, en: `The file is not CSV: ${message}.` };
    throw new PolyclinicError('BAD_INPUT', texts.en, { texts, cause: error });
  }
}

async function* rowsIn(
  parsed: AsyncIterable<{ record: string[]; info: { lines: number } }>,
): AsyncGenerator<TableRow> {
  for await (const { record, info } of parsed) {
    yield { line: info.lines, cells: record.map(asItWas) };
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
