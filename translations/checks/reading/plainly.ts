import type { Locale } from '../../locales.ts';
import { remembered, rememberedByLocale } from './remembered.ts';

/** Superscripts after a digit are powers; NFKC would glue them to the number: 10⁹ → 109. */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const power = (match: string) =>
  `^${[...match].map((char) => superscripts.indexOf(char)).join('')}`;

/**
 * A text in one spelling: Western digits, plain spaces, one form of every letter that keyboards
 * write in several ways, no invisible characters and no vowel points. For comparing, not for people.
 */
export const plainly = remembered((text: string) =>
  text
    .replace(/[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, power)
    .replace(/[½¼¾]/g, (char) => ({ '½': ' 1/2', '¼': ' 1/4' })[char] ?? ' 3/4')
    .replace(/[²³]/g, (char) => (char === '²' ? '2' : '3'))
    .replace(/，/g, '、')
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/µ/g, 'μ')
    .replace(/٪/g, '%')
    .replace(/[ʻʼ‘’`′]/g, "'")
    .replace(/[−﹣]/g, '−')
    .replace(/[^\S\n ]/g, ' '),
);

/**
 * A plain text in lower case, every character where it was, by the rules of the language: I and İ
 * are two letters in Turkish, and elsewhere İ would become two characters.
 */
export function lowered(text: string, locale: string): string {
  return locale === 'tr' ? text.toLocaleLowerCase('tr') : text.replace(/İ/g, 'I').toLowerCase();
}

/** A text as the lexicons know it: by `plainly`, in lower case. */
export const plainLower = rememberedByLocale((text: string, locale: Locale) =>
  lowered(plainly(text), locale),
);

/** A pattern of a lexicon in the spelling of plain texts in lower case. */
export function plainPattern(pattern: string, locale: string): string {
  return lowered(plainly(pattern), locale).replaceAll('\\p{l}', '\\p{L}');
}
