import type { Locale } from '../../locales.ts';
import { plainPattern } from './plainly.ts';

/** Languages that write words together: a cue may stand within other characters. */
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);

/** The places of a text, in lower case and by `plainly`, where a pattern of words stands. */
export type CueMatcher = (text: string) => { text: string; start: number }[];

/**
 * Finds whole words of a locale by a pattern. It is tried where words begin and nowhere else: a
 * lookbehind for letters at every character takes ten times as long.
 */
export function cueMatcher(words: string, locale: Locale): CueMatcher {
  const plain = plainPattern(words, locale);
  if (glued.has(locale)) {
    const pattern = new RegExp(plain, 'gu');
    return (text) =>
      [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index }));
  }
  const pattern = new RegExp(`(?:${plain})(?!\\p{L})`, 'uy');
  return (text) => {
    const found: ReturnType<CueMatcher> = [];
    let end = 0;
    for (const start of wordStarts(text)) {
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

const known = new Map<string, number[]>();
const most = 64;

/** Where the words of a text begin; remembered, since dozens of patterns ask for the same text. */
export function wordStarts(text: string): number[] {
  const starts = known.get(text);
  if (starts) return starts;
  const found = [...text.matchAll(/(?<!\p{L})\p{L}/gu)].map(({ index }) => index);
  if (known.size >= most) known.clear();
  known.set(text, found);
  return found;
}
