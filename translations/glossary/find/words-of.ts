import type { Locale } from '../../locales.ts';
import { type Morphology, morphologies, softenedWord } from './morphology.ts';

/** A word of a text or a term, ready to be compared. */
export type Word = {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Composed and folded, in its own case. */
  cased: string;
  lower: string;
  /** The lower-case word without its ending. */
  stem: string;
  /** What stands between this word and the next, hyphens and spaces being one. */
  gap: string;
};

/** Letters, digits and marks; in Uzbek an apostrophe is part of a letter. */
const wordPattern = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
const uzbekPattern = /[\p{L}\p{N}\p{M}\u00AD]+(?:['’‘`][\p{L}\p{N}\p{M}\u00AD]+)*/gu;

/** Latin and Cyrillic letters that are the same when composed: most words, and normalizing is slow. */
const isPlain = /^[0-9A-Za-z\u0400-\u045F]+$/u;

/** Longer words are compared whole: no inflected term is as long, and a prefix of each length is much. */
const LONGEST_WORD = 60;
/** The most letters of suffixes after a term; also bounds what the patterns of suffixes can try. */
const LONGEST_SUFFIX = 15;

const none: Morphology = { least: 1 };

/** The rules of a locale's words. */
export const morphologyOf = (locale: Locale): Morphology => morphologies[locale] ?? none;

/** The words of a text in a locale that divides words by spaces. */
export function wordsOf(text: string, locale: Locale): Word[] {
  const rules = morphologyOf(locale);
  const words: Word[] = [];
  for (const match of text.matchAll(locale === 'uz' ? uzbekPattern : wordPattern)) {
    const { index } = match;
    const before = words.at(-1);
    if (before) {
      before.gap = gapOf(text.slice(before.end, index));
    }
    words.push({
      start: index,
      end: index + match[0].length,
      ...compared(match[0], locale, rules),
      gap: '',
    });
  }
  return words;
}

/** Whether a word of a text is the term's, perhaps inflected. `exact`: not inflected. */
export function isSameWord(
  term: Word,
  found: Word,
  { locale, caseSensitive, exact }: { locale: Locale; caseSensitive: boolean; exact: boolean },
): boolean {
  if (caseSensitive ? term.cased === found.cased : term.lower === found.lower) {
    return true;
  }
  const { suffixes, least } = morphologyOf(locale);
  if (exact && locale !== 'ko') {
    return false;
  }
  if (caseSensitive && term.cased.slice(0, least) !== found.cased.slice(0, least)) {
    return false;
  }
  return suffixes
    ? hasSuffixes(term, found, suffixes, least, caseSensitive)
    : term.stem === found.stem && (!caseSensitive || sameCase(term, found));
}

/** The keys under which an index finds a term by its first word. */
export function keysOfTerm({ lower, stem }: Word, locale: Locale): string[] {
  const soft = morphologyOf(locale).suffixes ? softenedWord(lower) : null;
  return [...new Set([lower, stem, ...(soft === null ? [] : [soft])])];
}

/** The keys under which a word of a text may begin a term. */
export function keysOfText({ lower, stem }: Word, locale: Locale): string[] {
  const { suffixes, least } = morphologyOf(locale);
  if (!suffixes || lower.length > LONGEST_WORD) {
    return lower === stem ? [lower] : [lower, stem];
  }
  const keys = [lower];
  for (let length = lower.length - 1; length >= least; length--) {
    keys.push(lower.slice(0, length));
  }
  return keys;
}

function compared(word: string, locale: Locale, rules: Morphology) {
  const composed = isPlain.test(word) ? word : word.replaceAll('\u00AD', '').normalize('NFKC');
  const fold = rules.fold ?? ((folded: string) => folded);
  const lower = fold(lowerCase(composed, locale));
  const cased = fold(composed);
  return { cased, lower, stem: stemOf(lower, rules) };
}

function lowerCase(word: string, locale: Locale): string {
  return locale === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
}

function stemOf(word: string, { prefixes, endings, least }: Morphology): string {
  const bare = prefixes ? cut(word, prefixes, least) : word;
  return endings ? cut(bare, endings, least) : bare;
}

/** Without what the pattern finds, unless too little would be left. */
function cut(word: string, pattern: RegExp, least: number): string {
  const rest = word.replace(pattern, '');
  return rest.length >= least ? rest : word;
}

function hasSuffixes(
  term: Word,
  found: Word,
  suffixes: RegExp,
  least: number,
  caseSensitive: boolean,
): boolean {
  if (term.lower.length < least || (caseSensitive && !found.cased.startsWith(term.cased))) {
    return false;
  }
  const begins = [term.lower, softenedWord(term.lower)];
  return begins.some(
    (begin) =>
      begin !== null &&
      found.lower.length <= begin.length + LONGEST_SUFFIX &&
      found.lower.startsWith(begin) &&
      suffixes.test(found.lower.slice(begin.length)),
  );
}

/** The words without their endings, in the same case. Arabic, whose words lose a beginning too, has no case. */
function sameCase(term: Word, found: Word): boolean {
  const { length } = term.stem;
  return term.cased.slice(0, length) === found.cased.slice(0, length);
}

function gapOf(between: string): string {
  // What stands between most words needs no pattern.
  return between === ' ' || between === ', '
    ? between
    : between.replace(/[\s\u200C\p{Pd}]+/gu, ' ').replaceAll('’', "'");
}
