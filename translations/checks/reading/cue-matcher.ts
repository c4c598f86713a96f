import type { Locale } from '../../locales.ts';
import { firstLetters } from './first-letters.ts';
import { matchesOf } from './matches-of.ts';
import { plainPattern } from './plainly.ts';
import { remembered } from './remembered.ts';
import { withLetters } from './with-letters.ts';

/** Languages that write words together: a cue may stand within other characters. */
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);

/** The places of a text, in lower case and by `plainly`, where a pattern of words stands. */
export type CueMatcher = (text: string) => { text: string; start: number }[];

/**
 * Finds whole words of a locale by a pattern. It is tried where a word begins with one of its letters
 * and nowhere else: a lookbehind for letters at every character takes ten times as long.
 */
export function cueMatcher(words: string, locale: Locale): CueMatcher {
  const plain = plainPattern(words, locale);
  if (glued.has(locale)) {
    const pattern = withLetters(plain, 'gu');
    return (text) =>
      matchesOf(text, pattern).map((match) => ({ text: match[0], start: match.index }));
  }
  const pattern = withLetters(`(?:${plain})(?!\\p{L})`, 'uy');
  const letters = firstLetters(plain);
  return (text) => {
    const found: ReturnType<CueMatcher> = [];
    let end = 0;
    for (const start of wordStarts(text, letters)) {
      if (start < end) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match || match[0] === '') continue;
      end = pattern.lastIndex;
      found.push({ text: match[0], start });
    }
    return found;
  };
}

/** Where words begin that have one of these first letters, or any where there are none. */
export function wordStarts(text: string, letters: ReadonlySet<string> | null): readonly number[] {
  const { all, byLetter } = startsIn(text);
  if (!letters) return all;
  const some: number[] = [];
  for (const letter of letters) some.push(...(byLetter.get(letter) ?? []));
  return some.sort((a, b) => a - b);
}

const wordStart = withLetters(/(?<!\p{L})\p{L}/gu);
const startsIn = remembered((text: string) => {
  const all = matchesOf(text, wordStart).map(({ index }) => index);
  const byLetter = new Map<string, number[]>();
  for (const start of all) {
    const letter = text.charAt(start);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), start]);
  }
  return { all, byLetter };
});
