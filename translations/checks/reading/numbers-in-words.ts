import type { Locale } from '../../locales.ts';
import { lookahead } from './beginnings.ts';
import { cjkNumeral, cjkNumerals } from './cjk-numeral.ts';
import { matchesOf } from './matches-of.ts';
import { loneMultiplier, multiplier, multiplierOf } from './multipliers.ts';
import { numberWords } from './number-words.ts';
import { withLetters } from './with-letters.ts';

type Lexicon = { values: readonly (number | readonly number[])[]; pattern: RegExp };

const lexicons = new Map<Locale, Lexicon>();
const roman = withLetters(
  /(?=[IVXLC])(?<!\p{L})(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\p{L})/gu,
);
const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const inName = /^[甲乙丙丁氧氯磷膦硝氟碘溴羟胍嘧芬聚]/;
const aMultiplier = withLetters(`^\\s?(${multiplier})`, 'u');
const multiplierAlone = withLetters(loneMultiplier, 'gu');

/**
 * The numbers that words stand for: they may answer a figure of the other side.
 *
 * @param text as `figuresIn` gets it; `cased` is the same with its capitals, for Roman numerals.
 */
export function numbersInWords(text: string, cased: string, locale: Locale): number[] {
  const found: number[] = matchesOf(cased, roman)
    .filter(([word]) => locale !== 'en' || word !== 'I')
    .map(([word]) => romanNumeral(word));
  for (const [word] of matchesOf(text, multiplierAlone)) found.push(multiplierOf(word));
  const isHan = locale === 'zh-Hans' || locale === 'ja';
  if (isHan) {
    for (const match of matchesOf(text, cjkNumerals)) {
      // 二甲双胍 is a medicine.
      if (inName.test(text.slice(match.index + match[0].length))) continue;
      found.push(...multiplied(cjkNumeral(match[0]), text, match.index + match[0].length));
    }
  }
  const { values, pattern } = lexicons.get(locale) ?? compile(locale);
  for (const match of matchesOf(text, pattern)) {
    const value = values[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    const end = match.index + match[0].length;
    found.push(...[value].flat().flatMap((one) => multiplied(one, text, end)));
  }
  return found;
}

function multiplied(value: number, text: string, end: number): number[] {
  const [, word] = aMultiplier.exec(text.slice(end, end + 12)) ?? [];
  return word ? [value * multiplierOf(word)] : [value];
}

function compile(locale: Locale): Lexicon {
  const end = locale === 'ko' ? '' : '(?!\\p{L})';
  // The greatest first: “on iki” before “on”.
  const words = [...numberWords[locale]].reverse();
  const groups = words.map(([, pattern]) => `(${pattern})`).join('|') || '(?!)';
  const pattern = `${locale === 'ar' ? '[وف]?' : ''}(?:${groups})`;
  const lexicon = {
    values: words.map(([value]) => value),
    pattern: withLetters(`${lookahead(pattern)}(?<!\\p{L})${pattern}${end}`, 'gu'),
  };
  lexicons.set(locale, lexicon);
  return lexicon;
}

function romanNumeral(word: string): number {
  const values = [...word].map((char) => romanDigits[char] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
