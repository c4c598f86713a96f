import type { Locale } from '../../locales.ts';
import { beginnings, byBeginning } from './beginnings.ts';
import { matchesOf } from './matches-of.ts';
import { plainPattern } from './plainly.ts';
import { remembered } from './remembered.ts';
import { isLetter, withLetters } from './with-letters.ts';

/** Languages that write words together: a cue may stand within other characters. */
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);

/** In Arabic, two letters of a word are behind “and” and the article. */
const longestBeginning = 5;

/** A cue, and where it stands in its text. */
export type Cue = { text: string; start: number };

/**
 * Finds whole words of a locale by several patterns, in texts in lower case and by `plainly`. Each is tried
 * where a word begins like one of its own and nowhere else: a lookbehind for letters at every character
 * takes ten times as long.
 *
 * @returns what finds the cues of each pattern, in their order.
 */
export function cueMatchers(
  all: readonly string[],
  locale: Locale,
): (text: string) => readonly Cue[][] {
  const plain = all.map((words) => plainPattern(words, locale));
  if (glued.has(locale)) {
    const patterns = plain.map((words) => withLetters(words, 'gu'));
    return (text) =>
      patterns.map((pattern) =>
        matchesOf(text, pattern).map((match) => ({ text: match[0], start: match.index })),
      );
  }
  const patterns = plain.map((words) => withLetters(`(?:${words})(?!\\p{L})`, 'uy'));
  const candidates = byBeginning(plain.map((words) => beginnings(words, longestBeginning)));
  return (text) => {
    const found: Cue[][] = patterns.map(() => []);
    for (const start of wordStarts(text)) {
      for (const index of candidates(text, start)) {
        const cue = cueAt(start, { text, pattern: patterns[index], found: found[index] });
        if (cue) found[index]?.push(cue);
      }
    }
    return found;
  };
}

type Place = { text: string; pattern: RegExp | undefined; found: readonly Cue[] | undefined };

/** The cue at a place that is behind the last one. */
function cueAt(start: number, { text, pattern, found }: Place): Cue | null {
  const last = found?.at(-1);
  if (!pattern || (last && start < last.start + last.text.length)) return null;
  pattern.lastIndex = start;
  const isCue = pattern.test(text) && pattern.lastIndex > start;
  return isCue ? { text: text.slice(start, pattern.lastIndex), start } : null;
}

/** Where the words of a text begin. */
export const wordStarts = remembered((text: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (isWordStart(text, at)) starts.push(at);
  return starts;
});

/** Whether a word begins at a place of a text. */
export const isWordStart = (text: string, at: number) =>
  isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at - 1));
