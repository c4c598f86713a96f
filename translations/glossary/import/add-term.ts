import { brokenTerms } from '../concepts/broken-terms.ts';
import { termsMessage } from '../concepts/messages.ts';
import type { ConceptTerm } from '../concepts/types.ts';
import type { ConceptDraft } from './types.ts';

/** Adds a term to a draft, unless that would break a rule: then the reason is returned. */
export function addTerm(draft: ConceptDraft, term: ConceptTerm): string | null {
  const terms = [...draft.terms, term];
  const broken = brokenTerms(terms);
  if (broken) {
    // A row of a file is named by its line instead.
    return termsMessage(broken, 'en').replace(/^Terms, row \d+: /, '');
  }
  draft.terms = terms;
  return null;
}
