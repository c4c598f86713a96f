import type { Locale } from '../../locales.ts';
import { type Hit, isAbbreviation, type Patterns, type SoughtTerm } from './patterns.ts';
import { isSameWord, keysOfTerm, keysOfText, type Word, wordsOf } from './words-of.ts';

type Pattern = { sought: SoughtTerm; words: readonly Word[] };

/** Looks for terms in a language that divides words by spaces: whole words, by the first of them. */
export function wordPatterns(terms: readonly SoughtTerm[], locale: Locale): Patterns {
  const byFirstWord = new Map<string, Pattern[]>();
  for (const sought of terms) {
    const words = termWords(sought.term, locale);
    for (const key of words[0] ? keysOfTerm(words[0], locale) : []) {
      const patterns = byFirstWord.get(key) ?? [];
      byFirstWord.set(key, patterns);
      patterns.push({ sought, words });
    }
  }
  return (text) => {
    const words = wordsOf(text, locale);
    return words.flatMap((word, at) => {
      const patterns = new Set<SoughtTerm>();
      const hits: Hit[] = [];
      for (const key of keysOfText(word, locale)) {
        for (const pattern of byFirstWord.get(key) ?? []) {
          const end = patterns.has(pattern.sought) ? null : endOf(pattern, words, at, locale);
          if (end !== null) {
            patterns.add(pattern.sought);
            hits.push({ sought: pattern.sought, start: word.start, end });
          }
        }
      }
      return hits;
    });
  };
}

/** An abbreviation has no ending: AIDS is not the plural of AID. */
function termWords(term: string, locale: Locale): Word[] {
  const words = wordsOf(term, locale);
  return isAbbreviation(term) ? words.map((word) => ({ ...word, stem: word.lower })) : words;
}

/** Where a term ends that begins at a word of a text; null when it does not stand there. */
function endOf(
  { sought, words }: Pattern,
  text: readonly Word[],
  at: number,
  locale: Locale,
): number | null {
  for (const [index, word] of words.entries()) {
    const found = text[at + index];
    const isLast = index === words.length - 1;
    if (!found || !isSameWord(word, found, { locale, ...sought })) {
      return null;
    }
    if (!isLast && word.gap !== found.gap) {
      return null;
    }
  }
  return text[at + words.length - 1]?.end ?? null;
}
