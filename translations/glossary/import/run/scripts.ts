import type { Locale } from '../../../locales.ts';

/** Letters of the scripts that the locales are written in, by ISO 15924. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

/** Written alike in every language: abbreviations, and codes with digits (HIV, COVID-19, b12). */
const code = /^[\p{Lu}\s-]+$|\p{Nd}/u;

/** Whether a term is in the script of its locale, or written alike everywhere, as abbreviations are. */
export function isInScriptOf(locale: Locale, term: string): boolean {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  return (letters[script]?.test(term) ?? true) || code.test(term);
}
