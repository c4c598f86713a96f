import { parse } from 'csv-parse/sync';
import { PolyclinicError } from '../../../src/errors.ts';
import { decodeText } from '../../xml/decode-text.ts';
import type { ExchangeDocument, IncomingUnit, LanguagePair } from '../types.ts';
import { asItWas, harmless } from './harmless.ts';
import { columns, rowsOf, unitsFrom } from './rows.ts';

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
export function readCsv(bytes: Uint8Array): IncomingUnit[] {
  const text = decodeText(bytes);
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      delimiter: [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',',
      relax_column_count: true,
      skip_empty_lines: true,
      // The types of csv-parse do not know what `info` changes.
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return unitsFrom(
      rows.map(({ record, info }) => ({ line: info.lines, cells: record.map(asItWas) })),
    );
  } catch (error) {
    if (error instanceof PolyclinicError) throw error;
    const { message } = error as Error;
    const texts = { ru: `Это не CSV: ${message}.`, en: `The file is not CSV: ${message}.` };
    throw new PolyclinicError('BAD_INPUT', texts.en, { texts, cause: error });
  }
}
