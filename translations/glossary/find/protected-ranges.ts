import type { Locale } from '../../locales.ts';
import { longestHits } from './longest-hits.ts';
import type { TermIndex } from './term-index.ts';

/** A piece of a text: UTF-16 offsets, end exclusive. */
export type Range = { start: number; end: number };

/**
 * What of a plain text must come back as it is, in order and without overlaps. Other terms do not
 * matter here: a name within a longer term is kept too.
 */
export function protectedRanges(index: TermIndex, text: string, source: Locale): Range[] {
  return longestHits(index.untranslatable(source)(text), text).map(({ start, end }) => ({
    start,
    end,
  }));
}
