import type { Locale } from '../../locales.ts';
import { firstLetters } from './first-letters.ts';
import { matchesOf } from './matches-of.ts';
import { plainPattern } from './plainly.ts';
import { remembered } from './remembered.ts';
import { withLetters } from './with-letters.ts';

/** Languages that write words together: a cue may stand within other characters. */
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);

/** A cue, and where it stands in its text. */
export type Cue = { text: string; start: number };

/**
 * Finds whole words of a locale by several patterns, in texts in lower case and by `plainly`. Each is tried
 * where a word begins with one of its letters and nowhere else: a lookbehind for letters at every character
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
  const byLetter = indexesByLetter(plain.map(firstLetters));
  return (text) => {
    const found: Cue[][] = patterns.map(() => []);
    for (const start of wordStarts(text)) {
      for (const index of byLetter(text.charCodeAt(start))) {
        const cue = cueAt(start, { text, pattern: patterns[index], found: found[index] });
        if (cue) found[index]?.push(cue);
      }
    }
    return found;
  };
}

/** Makes what tells which of some sets have a letter; null has every one. */
function indexesByLetter(
  sets: readonly (ReadonlySet<string> | null)[],
): (code: number) => readonly number[] {
  const anywhere = [...sets.keys()].filter((index) => sets[index] === null);
  const letters = new Set(sets.flatMap((set) => [...(set ?? [])]));
  const byCode = new Map(
    [...letters].map((letter) => [
      letter.charCodeAt(0),
      [...sets.keys()].filter((index) => sets[index]?.has(letter) ?? true),
    ]),
  );
  return (code) => byCode.get(code) ?? anywhere;
}

type Place = { text: string; pattern: RegExp | undefined; found: readonly Cue[] | undefined };

/** The cue at a place that is behind the last one. */
function cueAt(start: number, { text, pattern, found }: Place): Cue | null {
  const last = found?.at(-1);
  if (!pattern || (last && start < last.start + last.text.length)) return null;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && match[0] !== '' ? { text: match[0], start } : null;
}

/** Where the words of a text begin. */
export const wordStarts = remembered((text: string): readonly number[] =>
  matchesOf(text, wordStart).map(({ index }) => index),
);

const wordStart = withLetters(/(?<!\p{L})\p{L}/gu);
