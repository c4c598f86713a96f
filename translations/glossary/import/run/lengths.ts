import type { Locale } from '../../../locales.ts';
import type { ConceptTerm } from '../../concepts/types.ts';
import type { ConceptDraft } from '../types.ts';

/** How long terms of a locale usually are beside those of the same concept in the others. */
export type Norms = ReadonlyMap<Locale, number>;

/** Concepts that a file must have in a locale before its usual length is known. */
const ENOUGH = 20;
/** Shorter than this part of what is usual is suspicious. */
const SHORT = 0.4;
/** Characters that would be expected at least: the length of short words says nothing. */
const LEAST_EXPECTED = 5;

/** The usual lengths of a file's terms, by locale; locales with few terms have none. */
export function lengthNorms(drafts: readonly ConceptDraft[]): Norms {
  const ratios = new Map<Locale, number[]>();
  for (const draft of drafts) {
    for (const term of draft.terms) {
      const others = usualLength(draft, term.locale);
      if (others > 0) {
        ratios.set(term.locale, [...(ratios.get(term.locale) ?? []), lengthOf(term) / others]);
      }
    }
  }
  return new Map(
    [...ratios]
      .filter(([, all]) => all.length >= ENOUGH)
      .map(([locale, all]) => [locale, median(all)]),
  );
}

/** Whether a term is far shorter than its concept's other terms let expect; abbreviations may be. */
export function tooShort(term: ConceptTerm, draft: ConceptDraft, norms: Norms): boolean {
  const norm = norms.get(term.locale);
  const expected = norm === undefined ? 0 : norm * usualLength(draft, term.locale);
  const isAbbreviation = !/\p{Ll}|\p{Lo}/u.test(term.term);
  return !isAbbreviation && expected >= LEAST_EXPECTED && lengthOf(term) < expected * SHORT;
}

function usualLength({ terms }: ConceptDraft, except: Locale): number {
  return median(terms.filter(({ locale }) => locale !== except).map(lengthOf));
}

const lengthOf = ({ term }: ConceptTerm) => [...term].length;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
