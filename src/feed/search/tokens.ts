import { LRUCache } from 'lru-cache';
import { fold, stem } from './fold.ts';

/**
 * A term of a text and where it stands: UTF-16 offsets, the end exclusive. A compound is one word of
 * several that are written with hyphens, which come beside it.
 */
export type Token = { term: string; start: number; end: number; isCompound?: true };

/** Scripts that are written without spaces, or whose words carry their particles. */
const scripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}`;
const joined = new RegExp(`[${scripts}]`, 'u');
/** Letters, digits, and what is a part of a word beside them: tatweel, joiners, apostrophes. */
const words = /(?:[\p{L}\p{M}\p{N}\u0640ʻʼ’']|\u200C|\u200D)+/gu;
const hyphen = /\p{Pd}/u;
/** Words with hyphens between them. */
const hyphened = /[\p{L}\p{M}\p{N}]+(?:\p{Pd}[\p{L}\p{M}\p{N}]+)+/gu;
/** The pieces of a word that mixes such scripts with others. */
const pieces = new RegExp(`[${scripts}]+|[^${scripts}]+`, 'gu');

/** Texts are made of the same words again and again; folding one takes some ten microseconds. */
const termOfWord = new LRUCache<string, string>({ max: 50_000 });

/**
 * The terms of a text or a query. Words are folded and stemmed. Chinese, Japanese and Korean are cut
 * into pairs of signs: a dictionary would cut a text and a query differently. Words with hyphens
 * between them are found as one as well: "check-up" by "checkup".
 */
export function* tokensIn(text: string): Generator<Token, void> {
  let compounds = compoundsIn(text);
  for (const { 0: word, index } of text.matchAll(words)) {
    while (compounds[0] && compounds[0].start <= index) {
      yield compounds[0];
      compounds = compounds.slice(1);
    }
    if (joined.test(word)) yield* tokensOfMixed(word, index);
    else yield* wordOf(word, index);
  }
}

function compoundsIn(text: string): Token[] {
  if (!hyphen.test(text)) return [];
  return Array.from(text.matchAll(hyphened)).flatMap(({ 0: run, index }): Token[] => {
    if (joined.test(run)) return [];
    const term = termOf(run.replace(/\p{Pd}/gu, ''));
    return term === '' ? [] : [{ term, start: index, end: index + run.length, isCompound: true }];
  });
}

function* tokensOfMixed(word: string, start: number): Generator<Token, void> {
  for (const { 0: piece, index } of word.matchAll(pieces)) {
    yield* joined.test(piece) ? pairsOf(piece, start + index) : wordOf(piece, start + index);
  }
}

export const termsOf = (text: string): string[] => Array.from(tokensIn(text), ({ term }) => term);

/** The term of one word. */
export const termOf = (word: string): string => termOfWord.get(word) ?? foldedTerm(word);

function wordOf(run: string, start: number): Token[] {
  const term = termOf(run);
  return term === '' ? [] : [{ term, start, end: start + run.length }];
}

function foldedTerm(run: string): string {
  const term = stem(fold(run));
  termOfWord.set(run, term);
  return term;
}

function pairsOf(run: string, offset: number): Token[] {
  const signs = [...run];
  let start = offset;
  return signs.flatMap((sign, index) => {
    const next = signs[index + 1];
    const at = start;
    start += sign.length;
    if (next === undefined && index > 0) return [];
    const pair = sign + (next ?? '');
    const term = pair.normalize('NFKC');
    return { term, start: at, end: at + pair.length };
  });
}

/** Whether a term is of a script in which one sign more or less is another word. */
export const isJoined = (term: string): boolean => joined.test(term);
