import { strToU8, Zip, ZipDeflate } from 'fflate';
import { xmlText } from '../../../xml/write-xml.ts';
import type { ExchangeDocument, LanguagePair } from '../../types.ts';
import { columns, rowsOf } from '../rows.ts';
import { escapedCell } from './cell-text.ts';
import { sheetEnd, sheetStart, workbookParts } from './workbook-parts.ts';

/** Rows are of the plain style, the names of the columns are bold; see workbook-parts.ts. */
const plain = 1;
const bold = 2;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Documents as a sheet of XLSX, a row a segment, written while they are read. Every cell is a text in
 * a cell for texts, so that nothing is run as a formula or read as a date, also when somebody edits it.
 */
export async function* writeXlsx(
  _languages: LanguagePair,
  documents: AsyncIterable<ExchangeDocument>,
): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name);
    zip.add(file);
    return (xml: string, isLast = false) => file.push(strToU8(xml), isLast);
  };
  for (const [name, xml] of Object.entries(workbookParts)) part(name)(xml, true);
  const write = part('xl/worksheets/sheet1.xml');
  let row = 1;
  write(sheetStart + rowOf(columns, row, bold));
  for await (const document of documents) {
    const rows = rowsOf(document).map((cells) => {
      row += 1;
      return rowOf(cells, row);
    });
    write(rows.join(''));
    yield* written.splice(0);
  }
  write(sheetEnd, true);
  zip.end();
  yield* written.splice(0);
}

const rowOf = (cells: readonly string[], number: number, style = plain): string =>
  `<row r="${number}">${cells.map((cell, at) => cellOf(cell, `${letters[at]}${number}`, style)).join('')}</row>`;

/** An address is no must by the standard, but other programs' readers want one. */
const cellOf = (cell: string, address: string, style: number): string =>
  cell === ''
    ? `<c r="${address}" s="${style}"/>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedCell(cell))}</t></is></c>`;
