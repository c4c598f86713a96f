import type { PublicType } from '../../contract/index.ts';
import { isJoined, type Token, termOf, tokensIn } from './tokens.ts';
import { isCare, isStopTerm, typesCalled, withoutParticles } from './vocabulary.ts';

/** One thing that a query looks for. */
export type Need = {
  term: string;
  /** Terms that meet it just as well: what it makes with the word beside it ("check-up"). */
  joined: readonly string[];
  /** Types whose items meet it by what they are ("doctor"). */
  types: readonly PublicType[];
  /**
   * By what else its term is met: by longer and misspelt ones as well; by `itself`, since all else is
   * other words ("clinical"); or only as the `beginning` of one that is still being typed ("in").
   */
  by: 'likeness' | 'itself' | 'beginning';
  /** Whether it only adds to the score of what has the others. */
  isOptional: boolean;
};

/** More is no query. */
const mostNeeds = 40;

/**
 * What a query looks for. Words that say nothing are left out, and words for care as such are
 * optional; so are the pairs of Chinese and Japanese signs that belong to two words.
 */
export function needsOf(query: string): Need[] {
  const text = withoutParticles(query);
  const tokens = [...tokensIn(text)].filter(({ isCompound }) => !isCompound);
  const saying = tokens.filter(({ term }) => !isStopTerm(term));
  const asked = saying.length > 0 ? saying : tokens;
  const starts = wordStarts(text);
  const needs = asked.map((token, index): Need => {
    const { term } = token;
    const beside = [pair(text, asked[index - 1], token), pair(text, token, asked[index + 1])];
    const types = typesCalled(term);
    const isBetween = isJoined(term) && starts.has(token.start + 1) && term.length === 2;
    return {
      term,
      joined: beside.filter((joined) => joined !== undefined),
      types,
      by: isStopTerm(term) ? 'beginning' : types.length > 0 || isCare(term) ? 'itself' : 'likeness',
      isOptional: isBetween || isCare(term),
    };
  });
  const isAllOptional = needs.every(({ isOptional }) => isOptional);
  const all = isAllOptional ? needs.map((need) => ({ ...need, isOptional: false })) : needs;
  return [...new Map(all.map((need) => [need.term, need])).values()].slice(0, mostNeeds);
}

/** The term that two words make when they are written as one, where nothing is between them. */
function pair(text: string, one: Token | undefined, other: Token | undefined): string | undefined {
  if (!one || !other || isJoined(one.term) || isJoined(other.term)) return undefined;
  if (!/^[\s\p{Pd}]+$/u.test(text.slice(one.end, other.start))) return undefined;
  return termOf(text.slice(one.start, one.end) + text.slice(other.start, other.end));
}

/** Where the words of a text begin, by the dictionary of Chinese and Japanese. */
function wordStarts(text: string): Set<number> {
  return new Set(Array.from(words.segment(text), ({ index }) => index));
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
