import { plainTerm } from '../../concepts/plain-term.ts';
import { addTerm } from '../add-term.ts';
import { countLanguage } from '../count-language.ts';
import type { ConceptDraft, GlossaryFile } from '../types.ts';
import { cellOf, describeConcept } from './cells.ts';
import type { Header } from './header-of.ts';
import type { CsvRow } from './table-of.ts';

/** Reads rows that are a concept each, with a preferred term in each language's column. */
export function readConceptRows(file: GlossaryFile, rows: readonly CsvRow[], header: Header): void {
  const ids = new Set<string>();
  for (const row of rows) {
    const concept = nameOf(row, header);
    const id = cellOf(row, header.columns, 'id') || concept;
    const draft: ConceptDraft = { id, line: row.line, concept, terms: [] };
    const reason = ids.has(id)
      ? `Another row has the id “${id}” already.`
      : readRow(draft, row, { header, file });
    if (reason) {
      file.refusals.push({ line: row.line, concept, reason });
    } else {
      ids.add(id);
      file.drafts.push(draft);
    }
  }
}

type Context = { header: Header; file: GlossaryFile };

/** @returns why the row cannot be used, or null. */
function readRow(draft: ConceptDraft, row: CsvRow, context: Context): string | null {
  const problem = describeConcept(draft, row, context.header.columns);
  if (problem) {
    return problem;
  }
  takeTerms(draft, row, context);
  return draft.terms.length > 0 ? null : 'It has no term in a language of the product.';
}

function takeTerms(draft: ConceptDraft, { line, cells }: CsvRow, { header, file }: Context): void {
  for (const { name, locale, at } of header.languages) {
    const term = plainTerm(cells[at]);
    if (term === '') {
      continue;
    }
    if (locale === null) {
      countLanguage(file, name);
      continue;
    }
    // A second column of the locale, as zh_SG beside zh_CN, may have another word for it.
    const others = draft.terms.filter((other) => other.locale === locale);
    if (others.some((other) => other.term === term)) {
      continue;
    }
    const status = others.length > 0 ? 'accepted' : 'preferred';
    const reason = addTerm(draft, { locale, term, status });
    if (reason) {
      file.refusals.push({ line, concept: draft.concept, reason: `${name}: ${reason}` });
    }
  }
}

/** The `concept` column, else the English term, else the first. */
function nameOf(row: CsvRow, { columns, languages }: Header): string {
  const ours = languages.filter(({ locale }) => locale !== null);
  const terms = [...ours.filter(({ locale }) => locale === 'en'), ...ours].map(({ at }) =>
    plainTerm(row.cells[at]),
  );
  return cellOf(row, columns, 'concept') || (terms.find((term) => term !== '') ?? '');
}
