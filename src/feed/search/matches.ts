import type { Database } from '../replica/database.ts';
import type { Need } from './needs.ts';
import { isJoined } from './tokens.ts';

/** Letters of a word for each one that may be wrong, how many may be at most, and the shortest word. */
const fuzziness = 0.2;
const mostWrong = 2;
export const leastFuzzy = 5;

/** What a term that is only like the one looked for counts, beside one that is that. */
const weights = { prefix: 0.55, fuzzy: 0.35 };

/** Words that may be meant by a misspelt one, at most; the most alike. */
const mostAlike = 50;

/** A term, or the beginning of terms, by which a need of a query is met, and how much that counts. */
export type Match = { term: string; isPrefix: boolean; weight: number };

/** The words of an index. */
export type Words = {
  /** It has the tables of the index. */
  database: Database;
  /** The first of some words by which the reader finds anything. */
  foundBy(words: readonly string[], limit: number): string[];
};

/**
 * What meets a need of a query, what counts most first: its own term, what it makes with the word
 * beside it, terms that it begins, and those that it may be with a letter wrong.
 */
export function matchesOf({ term, joined, by }: Need, words: Words): Match[] {
  const exact = by === 'beginning' ? joined : [term, ...joined];
  const matches: Match[] = exact.map((each) => ({ term: each, isPrefix: false, weight: 1 }));
  if (by === 'itself') return matches;
  const isWord = !isJoined(term);
  if (isWord || term.length === 1) matches.push({ term, isPrefix: true, weight: weights.prefix });
  if (isWord && term.length >= leastFuzzy) matches.push(...likeWords(term, words));
  return matches;
}

/** Words of other sites are dropped before any is looked up: the work that they make would tell of them. */
function likeWords(term: string, { database, foundBy }: Words): Match[] {
  const most = Math.min(mostWrong, Math.round(term.length * fuzziness));
  const grams = gramsOf(term);
  // Each wrong letter is in three pieces at most.
  const least = Math.max(1, grams.length - 3 * most);
  const alike = database.all<[string]>(
    `SELECT word FROM search_grams JOIN search_words USING (number)
     WHERE gram IN (SELECT value FROM json_each(?)) GROUP BY number HAVING count(*) >= ?`,
    JSON.stringify(grams),
    least,
  );
  const matches = alike
    .map(([word]) => ({ word, distance: distanceBetween(word, term, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .map(({ word, distance }) => ({
      ...{ term: word, isPrefix: false },
      weight: (weights.fuzzy * word.length) / (word.length + distance),
    }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1));
  const words = matches.map((match) => match.term);
  const found = new Set(foundBy(words, mostAlike));
  return matches.filter((match) => found.has(match.term));
}

const edge = '\u0001';

/** The pieces of three letters of a word, those over its edges among them. */
export function gramsOf(word: string): string[] {
  const padded = `${edge}${edge}${word}${edge}${edge}`;
  return [...new Set(Array.from({ length: word.length + 2 }, (_, at) => padded.slice(at, at + 3)))];
}

/** How many letters differ, are missing or too many between two words (Levenshtein); `most + 1` for more. */
export function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let n = 1; n <= other.length; n++) {
      const swap = (above[n - 1] as number) + (one[row - 1] === other[n - 1] ? 0 : 1);
      current[n] = Math.min(swap, (above[n] as number) + 1, (current[n - 1] as number) + 1);
    }
    if (Math.min(...current) > most) return most + 1;
    above = current;
  }
  return Math.min(above[other.length] as number, most + 1);
}
