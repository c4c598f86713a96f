import { transliterate } from 'transliteration';
import { remembered } from './remembered.ts';

/** How many words the texts of an entry, and of those beside it, may have. */
export const vocabulary = 5_000;

/** Spellings of one sound, in the Latin letters that a transliteration leaves. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/sh|shch|tsch/g, 's'],
  [/tz|ts/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/kh|gh|ch|ck|qu/g, 'k'],
  [/[gqcj]/g, 'k'],
  [/th|dh/g, 't'],
  [/d/g, 't'],
  [/z/g, 's'],
  [/[bvf]/g, 'p'],
  [/r/g, 'l'],
  [/[aeiouywh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * The consonants of a word in any script, those that scripts confuse as one: metformin, метформин,
 * ميتفورمين and 메트포르민 are all `mtplmn`. Nothing for a word of Chinese characters.
 */
export const soundOf = remembered(
  (word: string) => spellings.reduce((text, [from, to]) => text.replace(from, to), latinOf(word)),
  vocabulary,
);

/** A word in plain Latin letters, a consonant for what each script writes in its own way. */
export function latinOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return word.replace(/w/g, 'v');
  // Russian writes ch as х, and Arabic w at the beginning alone is a consonant.
  const prepared = word.normalize('NFC').replace(/х/g, 'к').replace(/^و/u, 'ف');
  const plain = transliterate(prepared).toLowerCase();
  if (/\p{Script=Latin}/u.test(word)) return plain.replace(/w/g, 'v');
  // Korean writes z as ㅈ; Arabic j is g, which is the same class as k.
  return /\p{Script=Hangul}/u.test(word) ? plain.replace(/j/g, 's') : plain;
}

/** Levenshtein distance of two short strings, no more than `limit + 1`. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[other.length] ?? limit + 1;
}
