import { plainTerm } from '../../concepts/plain-term.ts';
import type { ConceptDraft } from '../types.ts';
import type { Column, Header } from './header-of.ts';
import type { CsvRow } from './table-of.ts';

const yes = new Set(['1', 'true', 'yes', 'y', 'x', '+', 'да']);
const no = new Set(['0', 'false', 'no', 'n', '-', 'нет']);

/** A cell's text, '' where the row or the file has none. */
export function cellOf({ cells }: CsvRow, columns: Header['columns'], column: Column): string {
  const at = columns.get(column);
  return at === undefined ? '' : plainTerm(cells[at]);
}

/**
 * Takes what a row says of its concept beside terms. What an earlier row has said stays.
 *
 * @returns why a cell cannot be used, or null.
 */
export function describeConcept(
  draft: ConceptDraft,
  row: CsvRow,
  columns: Header['columns'],
): string | null {
  for (const column of ['definition', 'note', 'domain'] as const) {
    const text = cellOf(row, columns, column);
    if (text !== '') {
      draft[column] ??= text;
    }
  }
  for (const column of ['doNotTranslate', 'caseSensitive'] as const) {
    const cell = cellOf(row, columns, column).toLowerCase();
    if (yes.has(cell)) {
      draft[column] = true;
    } else if (no.has(cell)) {
      draft[column] ??= false;
    } else if (cell !== '') {
      return `${column} is “${cell}”: write yes or no.`;
    }
  }
  return null;
}
