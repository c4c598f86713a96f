import { pipeline, Readable } from 'node:stream';
import { type CsvError, type InfoRecord, type Options, type Parser, parse } from 'csv-parse';
import { PolyclinicError } from '../../../src/errors.ts';
import type { SourceRow, SourceTable, Unreadable } from './types.ts';

/** A longer record is an opening quote that nothing closes; it must not fill the memory. */
const MAX_RECORD_CHARACTERS = 1_000_000;

const SHOWN_CHARACTERS = 200;

/** More columns are no table: a wrong delimiter, or something else altogether. */
const MAX_COLUMNS = 2000;

/** In a table of fewer columns, lines of a text look like rows too easily. */
const LEAST_COLUMNS = 3;

/** How text is divided; `firstLine` is the number of its first line in the file. */
type Layout = { delimiter: string; firstLine: number };

/** One record, and those before it that could not be read. */
type Parsed = { line: number; cells: string[]; raw: string; before: SourceRow[] };

/**
 * Opens CSV or TSV text: quoted delimiters, quotes and line breaks as in RFC 4180, stray quotes
 * within a cell kept as they are, empty rows left out.
 *
 * @throws PolyclinicError BAD_INPUT when there is no header, it names a column twice, or too many.
 */
export async function delimitedTable(
  text: AsyncIterable<string>,
  layout: Layout,
): Promise<SourceTable> {
  const records = parsedRecords(text, layout);
  const first = await records.next();
  if (first.done || first.value.cells.length === 0) {
    throw new PolyclinicError(
      'BAD_INPUT',
      'The file has no header: name the columns in its first row',
    );
  }
  const columns = headerOf(first.value.cells);
  return { columns, rows: rowsOf(records, columns, layout.delimiter) };
}

async function* rowsOf(
  records: AsyncGenerator<Parsed>,
  columns: readonly string[],
  delimiter: string,
): AsyncGenerator<SourceRow> {
  for await (const { line, cells, raw, before } of records) {
    yield* before;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      yield { line, unreadable: tooManyCells(cells, columns) };
    } else if (swallowsRows(raw, columns, delimiter)) {
      yield { line, unreadable: swallowedRows(line, raw) };
    } else {
      yield { line, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at]])) };
    }
  }
}

/**
 * Whether a record of several lines is really as many rows: a stray quote in one of them has met
 * another in a later one. Each line has a row's cells then, taken without quotes. In running text a
 * blank follows a comma or semicolon.
 */
function swallowsRows(raw: string, columns: readonly string[], delimiter: string): boolean {
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || columns.length < LEAST_COLUMNS) return false;
  const cellsIn = (line: string) =>
    line.split(delimiter).length - line.split(`${delimiter} `).length + 1;
  return lines.every((line) => cellsIn(line) >= columns.length);
}

async function* parsedRecords(
  text: AsyncIterable<string>,
  { delimiter, firstLine }: Layout,
): AsyncGenerator<Parsed> {
  let next = firstLine;
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
      const parsed = { line: startOf(raw), cells: record, raw, before: unread };
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
  if (unread.length > 0) yield { line: next, cells: [], raw: '', before: unread };
}

function headerOf(cells: readonly string[]): string[] {
  if (cells.length > MAX_COLUMNS) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `The header has ${cells.length} columns, the most is ${MAX_COLUMNS}: is the file a table?`,
    );
  }
  const names = cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
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

const swallowedRows = (line: number, raw: string): Unreadable => ({
  value: shown(raw),
  reason: `the lines ${line} to ${line + raw.trim().split('\n').length - 1} look like rows of their own: a double quote in the first meets another in the last`,
  cure: 'remove the stray double quotes, or double those within a quoted cell ("")',
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
