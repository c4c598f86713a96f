import type { BrokenTerms } from './messages.ts';
import { plainTerm } from './plain-term.ts';

/** A row as a form or an import has it, perhaps half filled in. */
type TermRow = { locale?: unknown; term?: unknown; status?: unknown };

/**
 * The first rule that a concept's terms break; null when they keep them all: one term or more, none
 * empty, none twice in a locale, and one preferred term a locale at most.
 */
export function brokenTerms(rows: unknown): BrokenTerms | null {
  const terms = (Array.isArray(rows) ? rows : []) as TermRow[];
  if (terms.length === 0) {
    return { key: 'noTerms', values: {} };
  }
  const seen = new Set<string>();
  const preferred = new Map<string, string>();
  for (const [index, { locale: tag, term: written, status }] of terms.entries()) {
    const row = index + 1;
    const term = plainTerm(written);
    const locale = String(tag);
    if (term === '') {
      return { key: 'emptyTerm', values: { row } };
    }
    const rival = preferred.get(locale);
    if (status === 'preferred' && rival !== undefined && rival !== term) {
      return { key: 'twoPreferred', values: { row, locale, other: rival } };
    }
    if (seen.has(`${locale} ${term}`)) {
      return { key: 'termTwice', values: { row, locale, other: term } };
    }
    seen.add(`${locale} ${term}`);
    if (status === 'preferred') {
      preferred.set(locale, term);
    }
  }
  return null;
}
