import { PolyclinicError } from '../../../../src/errors.ts';
import type { GlossaryFile, LocaleMap } from '../types.ts';
import { headerOf } from './header-of.ts';
import { readConceptRows } from './read-concept-rows.ts';
import { readTermRows } from './read-term-rows.ts';
import { tableOf } from './table-of.ts';

/**
 * Reads a CSV of terms: a term a row (`concept`, `locale`, `term`, …), or a concept a row with a
 * column for each language.
 *
 * @throws PolyclinicError BAD_INPUT when its header is neither.
 */
export function readCsv(text: string, map: LocaleMap = {}): GlossaryFile {
  const { names, rows, refusals } = tableOf(text);
  const header = headerOf(names, map);
  const file: GlossaryFile = {
    drafts: [],
    refusals,
    unknownLanguages: new Map(),
    unusedColumns: header.unused,
  };
  const { columns, languages } = header;
  if (columns.has('concept') && columns.has('locale') && columns.has('term')) {
    readTermRows(file, rows, { columns, map });
  } else if (languages.some(({ locale }) => locale !== null)) {
    readConceptRows(file, rows, header);
  } else {
    throw new PolyclinicError(
      'BAD_INPUT',
      `The first line must name the columns concept, locale and term, or a column for each language (ru, en, …); it names: ${names.join(', ')}.`,
    );
  }
  return file;
}
