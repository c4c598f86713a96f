import { PolyclinicError } from '../../../src/errors.ts';
import type { SourceRow, SourceTable } from './types.ts';

/** The keys of so many rows are the columns that a map is checked against. */
const SAMPLE_ROWS = 100;

/** More keys are no table. */
const MAX_COLUMNS = 2000;

/** A longer line is not JSON Lines; it must not fill the memory. */
const MAX_LINE_CHARACTERS = 1_000_000;

const SHOWN_CHARACTERS = 200;

/** Opens JSON Lines text: an object a line. Objects within are flattened to `outer.inner` columns. */
export async function jsonLinesTable(text: AsyncIterable<string>): Promise<SourceTable> {
  const rows = jsonRows(text);
  const sample: SourceRow[] = [];
  while (sample.length < SAMPLE_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    sample.push(next.value);
  }
  const columns = new Set(sample.flatMap((row) => ('cells' in row ? Object.keys(row.cells) : [])));
  if (columns.size > MAX_COLUMNS) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `The objects have ${columns.size} different keys, the most is ${MAX_COLUMNS}: is the file a table?`,
    );
  }
  return { columns: [...columns], rows: chained(sample, rows) };
}

async function* chained(first: SourceRow[], rest: AsyncIterable<SourceRow>) {
  yield* first;
  yield* rest;
}

async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let line = 0;
  for await (const content of linesOf(text)) {
    line += 1;
    if (content.trim() !== '') yield jsonRow(line, content);
  }
}

function jsonRow(line: number, content: string): SourceRow {
  const value = content.slice(0, SHOWN_CHARACTERS);
  const cure = 'write one whole JSON object a line';
  try {
    const parsed: unknown = JSON.parse(content);
    return isPlainObject(parsed)
      ? { line, cells: flattened(parsed) }
      : { line, unreadable: { value, reason: 'the line is not a JSON object', cure } };
  } catch (error) {
    const reason = `the line is not JSON: ${(error as Error).message}`;
    return { line, unreadable: { value, reason, cure } };
  }
}

/** `{ a: { b: 1 } }` as `{ 'a.b': 1 }`; lists stay whole. */
function flattened(value: Readonly<Record<string, unknown>>, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isPlainObject(inner)
        ? Object.entries(flattened(inner, `${prefix}${key}.`))
        : [[`${prefix}${key}`, inner]],
    ),
  );
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    const lines = (held + piece).split('\n');
    held = lines.pop() ?? '';
    yield* lines;
    if (held.length > MAX_LINE_CHARACTERS) {
      throw new PolyclinicError('BAD_INPUT', 'A line is too long: write one JSON object a line');
    }
  }
  if (held !== '') yield held;
}
