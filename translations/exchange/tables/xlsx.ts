import { Unzip, UnzipInflate } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { PolyclinicError } from '../../../src/errors.ts';
import { hexOf, unwritable } from '../../xml/write-xml.ts';
import type { ExchangeDocument, IncomingUnit, LanguagePair } from '../types.ts';
import { columns, rowsOf, unitsFrom } from './rows.ts';

/** Unpacked; a book of this size has some 100,000 segments. A file of kilobytes can be made to unpack to gigabytes. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** Widths of the columns in characters: what people read is wide, what comes back as it is narrow. */
const widths: Partial<Record<(typeof columns)[number], number>> = {
  document: 24,
  source: 60,
  target: 60,
  state: 12,
  notes: 30,
  terms: 30,
};

/**
 * Documents as a sheet of XLSX, a row a segment. Every cell is a text in a cell for texts, so that
 * nothing is run as a formula or read as a date, also when somebody edits it.
 */
export async function* writeXlsx(
  _languages: LanguagePair,
  documents: AsyncIterable<ExchangeDocument>,
): AsyncGenerator<Uint8Array> {
  const rows: (readonly string[])[] = [columns];
  for await (const document of documents) rows.push(...rowsOf(document));
  const data = rows.map((cells, index) =>
    cells.map((cell) => ({
      value: escapedCell(cell),
      type: String,
      format: '@',
      wrap: true,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  yield await writeExcelFile(data, {
    sheet: 'translations',
    columns: columns.map((column) => ({ width: widths[column] ?? 10 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** What XML discourages, and the sign for what could not be read: the writer would take them out. */
const takenOut = /[\u007F-\u009F\uFFFD]|\p{Noncharacter_Code_Point}/gu;

/** What does not stand in a cell as it is, and what looks like its escape, as ECMA-376 says (ST_Xstring). */
const escapedCell = (cell: string): string =>
  cell
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, escapeOf)
    .replaceAll('\r', escapeOf)
    .replace(unwritable, escapeOf)
    .replace(takenOut, escapeOf);

const escapeOf = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `_x${hexOf(unit)}_`)
    .join('');

/**
 * The texts of the first sheet of an XLSX file.
 *
 * @throws PolyclinicError BAD_INPUT when it is not such a file or sheet, TOO_LARGE.
 */
export async function readXlsx(bytes: Uint8Array): Promise<IncomingUnit[]> {
  mustUnpackSmall(bytes);
  const rows = await readSheet(Buffer.from(bytes), { trim: false }).catch((cause: unknown) => {
    throw new PolyclinicError('BAD_INPUT', notXlsx.en, { texts: notXlsx, cause });
  });
  return unitsFrom(
    rows.map((cells, index) => ({
      line: index + 1,
      cells: cells.map((cell) => (cell === null ? '' : String(cell))),
    })),
  );
}

/** Unpacks the file once for its size alone, which what it says of itself need not be. */
function mustUnpackSmall(bytes: Uint8Array): void {
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (_error, chunk) => {
      size += chunk?.length ?? 0;
      if (size > LARGEST_BYTES) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length && size <= LARGEST_BYTES; at += step) {
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  if (size > LARGEST_BYTES) {
    throw new PolyclinicError('TOO_LARGE', tooLarge.en, { texts: tooLarge });
  }
}

const notXlsx = {
  ru: 'Это не XLSX: сохраните файл как книгу Excel.',
  en: 'The file is not XLSX: save it as an Excel workbook.',
};

const tooLarge = {
  ru: `В распакованном виде книга больше ${LARGEST_BYTES / 1024 / 1024} МиБ: разделите её.`,
  en: `The workbook unpacks to more than ${LARGEST_BYTES / 1024 / 1024} MiB: divide it.`,
};
