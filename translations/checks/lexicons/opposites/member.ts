import type { Locale } from '../../../locales.ts';

/** A meaning, by its name, with its words in each language; patterns in lower case. */
export type Member = { name: { ru: string; en: string }; words: Record<Locale, string> };

/** Meanings of which one must not stand for another. */
export type Opposites = {
  id: string;
  members: readonly Member[];
  /** English names of members that may stand for each other all the same. */
  kin?: readonly string[];
};

/** The rest of a word. */
export const L = String.raw`\p{L}*`;
const order: readonly Locale[] = [
  'ru',
  'en',
  'ar',
  'zh-Hans',
  'ko',
  'ja',
  'kk',
  'uz',
  'vi',
  'mn',
  'fr',
  'de',
  'tr',
  'fa',
];

/** `lines`: a line for each locale of `order`. */
export function member(ru: string, en: string, lines: string): Member {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return {
    name: { ru, en },
    words: Object.fromEntries(
      order.map((locale, index) => [locale, rows[index] || '(?!)']),
    ) as Record<Locale, string>,
  };
}

/** Arabic glues “and”, “with”, “to” and the article to the front of a word. */
export const A = '[وفبلك]{0,2}(?:ال|لل)?';
