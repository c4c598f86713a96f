import { pipeline, Readable } from 'node:stream';
import { type CsvError, type InfoRecord, type Options, type Parser, parse } from 'csv-parse';
import { PolyclinicError } from '../../../src/errors.ts';
import type { SourceRow, SourceTable, Unreadable } from './types.ts';

/** A longer record is an opening quote that nothing closes; it must not fill the memory. */
const MAX_RECORD_CHARACTERS = 1_000_000;

const SHOWN_CHARACTERS = 200;

/** One record, and those before it that could not be read. */
type Parsed = { line: number; cells: string[]; before: SourceRow[] };

/**
 * Opens CSV or TSV text: quoted delimiters, quotes and line breaks as in RFC 4180, stray quotes
 * within a cell kept as they are, empty rows left out.
 *
 * @throws PolyclinicError BAD_INPUT when there is no header, or it names a column twice.
 */
export async function delimitedTable(
  text: AsyncIterable<string>,
  delimiter: string,
): Promise<SourceTable> {
  const records = parsedRecords(text, delimiter);
  const first = await records.next();
  if (first.done || first.value.cells.length === 0) {
    throw new PolyclinicError(
      'BAD_INPUT',
      'The file has no header: name the columns in its first row',
    );
  }
  const columns = headerOf(first.value.cells);
  return { columns, rows: rowsOf(records, columns) };
}

async function* rowsOf(
  records: AsyncGenerator<Parsed>,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  for await (const { line, cells, before } of records) {
    yield* before;
    if (cells.every((cell) => cell.trim() === '')) continue;
    yield cells.slice(columns.length).some((cell) => cell.trim() !== '')
      ? { line, unreadable: tooManyCells(cells, columns) }
      : { line, cells: Object.fromEntries(columns.map((name, index) => [name, cells[index]])) };
  }
}

async function* parsedRecords(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<Parsed> {
  let next = 1;
  let unread: SourceRow[] = [];
  // What the parser calls, it calls in the order of the file, so lines can be counted here.
  const startOf = (raw: string) => {
    const line = next + (/^\n*/.exec(raw)?.[0].length ?? 0);
    next += raw.split('\n').length - 1;
    return line;
  };
  const parser: Parser = parse({
    delimiter,
    record_delimiter: '\n',
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    on_record: ({ record }: { record: string[] }, { raw = '' }: InfoRecord): Parsed => {
      const parsed = { line: startOf(raw), cells: record, before: unread };
      unread = [];
      return parsed;
    },
    on_skip: (error: CsvError | undefined, raw = '') => {
      const line = startOf(raw);
      if (error?.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(endlessQuote(line));
      unread.push({ line, unreadable: brokenRecord(error, raw) });
    },
    // The types of csv-parse have no callback that returns another type than it takes.
  } as unknown as Options);
  pipeline(Readable.from(text), parser, () => undefined);
  yield* parser as AsyncIterable<Parsed>;
  if (unread.length > 0) yield { line: next, cells: [], before: unread };
}

function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `The header names "${twice}" twice: rename one of the columns`,
    );
  }
  return names;
}

const shown = (raw: string) => raw.trim().slice(0, SHOWN_CHARACTERS);

const tooManyCells = (cells: readonly string[], columns: readonly string[]): Unreadable => ({
  value: shown(cells.slice(columns.length).join(' ')),
  reason: `the row has ${cells.length} cells, the header has ${columns.length}`,
  cure: 'put cells that contain the delimiter in double quotes',
});

const brokenRecord = (error: CsvError | undefined, raw: string): Unreadable => ({
  value: shown(raw),
  reason:
    error?.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a double quote is opened and never closed: everything after it to the end of the file is in this row'
      : (error?.message ?? 'the row is not well formed'),
  cure: 'close the quote, and double the quotes within a quoted cell ("")',
});

const endlessQuote = (line: number) =>
  new PolyclinicError(
    'BAD_INPUT',
    `The row at line ${line} never ends: close its double quote, then run the import again`,
  );
