import type { Locale } from '../../locales.ts';
import { lowered, plainly } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/**
 * Whether a text has a term, in any inflection: each of the term's words may have other endings,
 * and prefixes in Arabic; the words stand in their order, with at most two others between.
 *
 * @param text by `plainly`, in lower case.
 */
export function hasWords(text: string, term: string, locale: Locale): boolean {
  return patternOf(lowered(plainly(term), locale).trim(), locale).test(text);
}

const patterns = new Map<string, RegExp>();
const most = 2000;

function patternOf(term: string, locale: Locale): RegExp {
  const key = `${locale} ${term}`;
  const known = patterns.get(key);
  if (known) return known;
  if (patterns.size >= most) patterns.clear();
  const isCjk = locale === 'zh-Hans' || locale === 'ja';
  const words = term
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => stem(word, locale));
  const pattern = isCjk
    ? withLetters(literally(term).replace(/\s+/g, '\\s*'), 'u')
    : withLetters(words.join('[^\\p{L}]+(?:\\p{L}+[^\\p{L}]+){0,2}?'), 'u');
  patterns.set(key, pattern);
  return pattern;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Languages in which a word changes at its end, by how much of it may change. */
const endings: Partial<Record<Locale, number>> = {
  ru: 3,
  kk: 1,
  uz: 1,
  mn: 2,
  tr: 2,
  de: 2,
  fr: 2,
  en: 1,
  ar: 2,
  fa: 1,
  ko: 0,
};
const prefixes: Partial<Record<Locale, string>> = { ar: '(?:[وفبكل]{0,2}(?:ال|ل)?)?' };

function stem(word: string, locale: Locale): string {
  const most = endings[locale] ?? 0;
  const bare = locale === 'ar' ? word.replace(/^ال(?=.{3})/, '') : word;
  const kept = bare.slice(0, Math.max(Math.min(3, bare.length), bare.length - most));
  const isShort = bare.length <= 3;
  const open = locale === 'ko' ? '' : `(?<!\\p{L})${prefixes[locale] ?? ''}`;
  const rest =
    locale === 'vi' || (isShort && !['kk', 'uz', 'mn', 'tr', 'ko'].includes(locale))
      ? '(?!\\p{L})'
      : '\\p{L}*';
  return `${open}${literally(rest === '(?!\\p{L})' ? bare : kept)}${rest}`;
}
