import { PolyclinicError } from '../../../src/errors.ts';
import { escapeText } from '../../segments/tags/entities.ts';
import { parseTags } from '../../segments/tags/parse.ts';
import { isTag } from '../../segments/tags/pieces.ts';
import { exchangeName } from '../exchange-id.ts';
import { canonicalText } from '../inline.ts';
import type { ExchangeDocument, IncomingSegment, IncomingUnit } from '../types.ts';

/**
 * The columns of a table, a row a segment. The first ones are for people; the others say where a row
 * belongs and what it was exported beside, and come back as they are.
 */
export const columns = [
  'document',
  'source',
  'target',
  'state',
  'notes',
  'terms',
  'file',
  'path',
  'segment',
  'sourceHash',
  'targetHash',
  'at',
] as const;

type Column = (typeof columns)[number];
type Row = Record<Column, string>;

/** A row of a table; it knows its number in the file. */
export type TableRow = { line: number; cells: readonly string[] };

/** Of a table: more than any batch. Texts are held until the file has been read whole. */
const MOST_ROWS = 200_000;

/** What a file cannot do without. */
const needed: readonly Column[] = ['source', 'target', 'file', 'path', 'segment'];

/** The rows of a document, each with its cells in the order of the columns. */
export function rowsOf({ id, title, units }: ExchangeDocument): string[][] {
  return units.flatMap(({ segments, notes, terms, ...unit }) =>
    segments.map(({ key, source, target }, index): string[] => {
      const row: Row = {
        document: title,
        source: readable(source),
        target: target === null ? '' : readable(target),
        state: unit.stale ? `${unit.state}, stale` : unit.state,
        notes: index === 0 ? notes.join('\n') : '',
        terms: index === 0 ? terms.map((term) => `${term.source} → ${term.target}`).join('\n') : '',
        file: exchangeName(id),
        path: unit.path,
        segment: key,
        sourceHash: unit.sourceHash,
        targetHash: unit.targetHash,
        at: unit.at,
      };
      return columns.map((column) => row[column]);
    }),
  );
}

/** Encoded text for people: `&`, `<` and `>` stand for themselves where that says the same. */
function readable(encoded: string): string {
  const { pieces } = parseTags(encoded);
  const plain = (parts: typeof pieces): string =>
    parts
      .map((piece) => {
        if (!isTag(piece)) return piece;
        const { name, children } = piece;
        return name.startsWith('x') ? `<${name}/>` : `<${name}>${plain(children)}</${name}>`;
      })
      .join('');
  const text = plain(pieces);
  const read = canonicalText(text);
  return read.encoded === encoded && read.problem === null ? text : encoded;
}

/**
 * Texts from the rows of a table.
 *
 * @param rows the first names the columns.
 * @throws PolyclinicError BAD_INPUT when a column is missing, TOO_LARGE.
 */
export async function unitsFrom(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
): Promise<IncomingUnit[]> {
  const units = new Map<string, IncomingUnit>();
  let places: ReturnType<typeof placesOf> | undefined;
  let count = 0;
  for await (const { line, cells } of rows) {
    if (!places) {
      places = placesOf(cells);
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    count += 1;
    if (count > MOST_ROWS) throw new PolyclinicError('TOO_LARGE', tooLong.en, { texts: tooLong });
    const row = Object.fromEntries(
      places.map(([column, place]) => [column, cells[place] ?? '']),
    ) as Row;
    const key = JSON.stringify([row.file, row.path]);
    const unit = units.get(key) ?? unitOf(row, line);
    units.set(key, unit);
    unit.segments.push(segmentOf(row));
  }
  if (!places) placesOf([]);
  return [...units.values()];
}

const tooLong = {
  ru: `В таблице больше ${MOST_ROWS / 1000} тысяч строк: разделите её.`,
  en: `The table has more than ${MOST_ROWS / 1000} thousand rows: divide it.`,
};

/** Where the columns are, by the row that names them. */
function placesOf(cells: readonly string[]) {
  const names = cells.map((name) => name.trim());
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const texts = {
      ru: `В таблице нет столбцов ${missing.join(', ')}: загрузите файл, полученный выгрузкой, с их названиями в первой строке.`,
      en: `The table has no column ${missing.join(', ')}: import a file made by an export, with the names of its columns in the first row.`,
    };
    throw new PolyclinicError('BAD_INPUT', texts.en, { texts });
  }
  return columns.map((column) => [column, names.indexOf(column)] as const);
}

function unitOf(row: Row, line: number): IncomingUnit {
  const { file, path, sourceHash, targetHash, at } = row;
  return {
    line,
    original: file.trim(),
    path: path.trim(),
    sourceHash: sourceHash.trim() || null,
    // A text that nobody had translated has no moment, but a hash.
    targetHash: targetHash.trim() || null,
    at: targetHash.trim() ? at.trim() : null,
    segments: [],
  };
}

function segmentOf({ segment, source, target, state }: Row): IncomingSegment {
  const read = target === '' ? null : tableText(target);
  return {
    key: segment.trim(),
    source: source === '' ? null : tableText(source).encoded,
    target: read?.encoded ?? null,
    problem: read?.problem ?? null,
    isFinal: ['approved', 'final', 'reviewed'].includes(state.trim().toLowerCase()),
  };
}

/** A cell as encoded text. A `<` that begins no tag of ours is a sign like others: people write them. */
function tableText(cell: string): ReturnType<typeof canonicalText> {
  const read = canonicalText(cell);
  const isForeign = read.problem?.endsWith('is not a tag of the source') ?? false;
  return isForeign ? { ...read, problem: canonicalText(withoutForeign(cell)).problem } : read;
}

const withoutForeign = (cell: string) =>
  cell.replace(/<(?!\/?[gkx]\d+\s*\/?>)/g, (sign) => escapeText(sign));
