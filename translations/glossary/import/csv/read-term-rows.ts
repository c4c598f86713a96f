import { isTermStatus, termStatuses } from '../../concepts/types.ts';
import { addTerm } from '../add-term.ts';
import { countLanguage } from '../count-language.ts';
import { localeOfTag } from '../locale-of-tag.ts';
import type { ConceptDraft, GlossaryFile, LocaleMap } from '../types.ts';
import { cellOf, describeConcept } from './cells.ts';
import type { Header } from './header-of.ts';
import type { CsvRow } from './table-of.ts';

type Context = { columns: Header['columns']; map: LocaleMap };

/** Reads rows that are a term each; those of one `id`, or else of one `concept`, belong together. */
export function readTermRows(file: GlossaryFile, rows: readonly CsvRow[], context: Context): void {
  const drafts = new Map<string, ConceptDraft>();
  for (const row of rows) {
    const { line } = row;
    const concept = cellOf(row, context.columns, 'concept');
    const id = cellOf(row, context.columns, 'id') || concept;
    const draft = drafts.get(id) ?? { id, line, concept, terms: [] };
    const reason = id === '' ? 'It names no concept.' : readRow(draft, row, context, file);
    if (reason) {
      file.refusals.push({ line, concept, reason });
    } else {
      drafts.set(id, draft);
    }
  }
  file.drafts.push(...[...drafts.values()].filter(({ terms }) => terms.length > 0));
}

/** @returns why the row cannot be used, or null. */
function readRow(
  draft: ConceptDraft,
  row: CsvRow,
  { columns, map }: Context,
  file: GlossaryFile,
): string | null {
  const language = cellOf(row, columns, 'locale');
  const locale = localeOfTag(language, map);
  if (locale === undefined) {
    return `“${language}” is not the tag of a language: write ru, en, zh-Hans, …`;
  }
  if (locale === null) {
    countLanguage(file, language);
    return null;
  }
  const status = cellOf(row, columns, 'status').toLowerCase() || 'preferred';
  if (!isTermStatus(status)) {
    return `The status “${status}” is none of ${termStatuses.join(', ')}.`;
  }
  draft.concept ||= cellOf(row, columns, 'concept');
  return (
    describeConcept(draft, row, columns) ??
    addTerm(draft, { locale, term: cellOf(row, columns, 'term'), status })
  );
}
