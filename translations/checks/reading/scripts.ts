import type { Locale } from '../../locales.ts';

/** The letters that each language is written in. */
export const scripts: Record<Locale, RegExp> = {
  ru: /\p{Script=Cyrillic}+/gu,
  en: /\p{Script=Latin}+/gu,
  ar: /\p{Script=Arabic}+/gu,
  'zh-Hans': /\p{Script=Han}+/gu,
  ko: /[\p{Script=Hangul}\p{Script=Han}]+/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu,
  kk: /\p{Script=Cyrillic}+/gu,
  uz: /\p{Script=Latin}+/gu,
  vi: /\p{Script=Latin}+/gu,
  mn: /\p{Script=Cyrillic}+/gu,
  fr: /\p{Script=Latin}+/gu,
  de: /\p{Script=Latin}+/gu,
  tr: /\p{Script=Latin}+/gu,
  fa: /\p{Script=Arabic}+/gu,
};

/** Letters of its language's script in a text, and all letters. */
export function lettersOf(text: string, locale: Locale): { own: number; all: number } {
  return { own: lengthOf(text, scripts[locale]), all: lengthOf(text, /\p{L}+/gu) };
}

/** How much of a text a pattern takes. */
export const lengthOf = (text: string, pattern: RegExp) =>
  text.length - text.replace(pattern, '').length;
