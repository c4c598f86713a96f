import type { Locale } from '../../locales.ts';
import type { Concept } from '../concepts/types.ts';

/** A term to be looked for, and the concept that it stands for. */
export type SoughtTerm = {
  concept: Concept;
  term: string;
  isPreferred: boolean;
  caseSensitive: boolean;
  /** Only as it is written, not inflected. */
  exact: boolean;
};

/** A place of a text where a term stands. */
export type Hit = { sought: SoughtTerm; start: number; end: number };

/** Finds all places of its terms in a text, overlapping ones too. */
export type Patterns = (text: string) => Hit[];

/** An abbreviation such as WHO, СПИД: in small letters it is another word. */
const abbreviation = /^\p{Lu}{2,4}$/u;

export const isAbbreviation = (term: string): boolean => abbreviation.test(term);

/**
 * The terms that a text of the locale is searched for: preferred and accepted ones. What is not to be
 * translated is sought in all its spellings: a brand stands in Latin letters in a Russian text too.
 */
export function soughtTerms(concepts: readonly Concept[], source: Locale): SoughtTerm[] {
  return concepts.flatMap((concept) => {
    const { doNotTranslate, caseSensitive } = concept;
    const terms = concept.terms.filter(
      ({ locale, status }) => status !== 'forbidden' && (doNotTranslate || locale === source),
    );
    return terms.map(({ term, status }) => ({
      concept,
      term,
      isPreferred: status === 'preferred',
      caseSensitive: caseSensitive || isAbbreviation(term),
      exact: doNotTranslate,
    }));
  });
}
