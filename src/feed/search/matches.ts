import { closeTerms, placeOfTerm, termsFrom } from './close-terms.ts';
import type { Need } from './needs.ts';
import type { TextIndex } from './text-index.ts';
import { isJoined } from './tokens.ts';

/** Letters of a word for each one that may be wrong, and how many may be at most. */
const fuzziness = 0.2;
const mostWrong = 2;
const leastFuzzy = 5;

/** What a term that is only like the one looked for counts, beside one that is that. */
const weights = { prefix: 0.6, fuzzy: 0.35 };
/** How much a letter more at the end takes away, beside a letter wrong. */
const perLetter = 0.3;

/** Terms that are like one that is looked for, at most; the most alike. */
const mostAlike = 200;

/**
 * The terms of some indexes that meet a need of a query, with how much each counts, those that count
 * most first: its own, what it makes with the word beside it, those that it begins, and those that it
 * may be with a letter wrong.
 */
export function matchesOf(
  { term, joined, by }: Pick<Need, 'term' | 'joined' | 'by'>,
  indexes: readonly TextIndex[],
): [string, number][] {
  const matches = new Map<string, number>();
  const note = (other: string, weight: number) => {
    if ((matches.get(other) ?? 0) < weight) matches.set(other, weight);
  };
  for (const terms of indexes.flatMap((index) => index.terms())) {
    for (const each of by === 'beginning' ? joined : [term, ...joined]) {
      if (placeOfTerm(terms, each) !== -1) note(each, 1);
    }
    if (by === 'itself') continue;
    if (!isJoined(term) || term.length === 1) {
      for (const longer of termsFrom(terms, term)) {
        if (longer === term) continue;
        const missing = perLetter * (longer.length - term.length);
        note(longer, (weights.prefix * longer.length) / (longer.length + missing));
      }
    }
    if (isJoined(term) || term.length < leastFuzzy) continue;
    const most = Math.min(mostWrong, Math.round(term.length * fuzziness));
    for (const [other, distance] of closeTerms(terms, term, most)) {
      if (distance > 0) note(other, (weights.fuzzy * other.length) / (other.length + distance));
    }
  }
  return [...matches].sort(byWeight).slice(0, mostAlike);
}

/** Then by the term, so that it does not matter in which index, or when, a term was met first. */
function byWeight([one, weight]: [string, number], [other, otherWeight]: [string, number]): number {
  return otherWeight - weight || (one < other ? -1 : 1);
}
