import { lowerBound } from '../memory/sorted.ts';

/** Where a term is among terms in ascending order; -1 where it is not. */
export function placeOfTerm(terms: readonly string[], term: string): number {
  const place = lowerBound(terms.length, (index) => (terms[index] ?? '') < term);
  return terms[place] === term ? place : -1;
}

/** Goes through the terms that begin with a prefix. */
export function* termsFrom(terms: readonly string[], prefix: string): Iterable<string> {
  let place = lowerBound(terms.length, (index) => (terms[index] ?? '') < prefix);
  for (; terms[place]?.startsWith(prefix); place++) yield terms[place] ?? '';
}

/**
 * Terms that differ from a word by at most some letters wrong, missing or too many (Levenshtein), and
 * by how many. Terms beside each other begin alike: what was computed for the beginning of one is
 * used for the next, and where the beginning is already too far off, all with it are passed over.
 */
export function* closeTerms(
  terms: readonly string[],
  word: string,
  most: number,
): Iterable<readonly [string, number]> {
  const width = word.length + 1;
  const rows: number[][] = [Array.from({ length: width }, (_, n) => n)];
  let before = '';
  let same = 0;
  for (let place = 0; place < terms.length; ) {
    const term = terms[place] ?? '';
    same = commonLength(before, term, same);
    before = term;
    const failedAt = fill(rows, { term, word, from: same, most });
    if (failedAt === -1) {
      const distance = rows[term.length]?.[width - 1] ?? most + 1;
      if (distance <= most) yield [term, distance];
      same = term.length;
      place += 1;
      continue;
    }
    // Every term with this beginning is too far off.
    same = failedAt;
    place = afterAll(terms, place, term.slice(0, failedAt + 1));
  }
}

/** The first place after those, from a place on, that begin alike: far with few looks, near with fewer. */
function afterAll(terms: readonly string[], place: number, beginning: string): number {
  const begins = (at: number) => terms[at]?.startsWith(beginning) ?? false;
  let step = 1;
  while (begins(place + step)) step *= 2;
  const near = place + (step >> 1);
  return near + lowerBound(step - (step >> 1), (index) => begins(near + index));
}

/** @param most how much of the one before is filled in. */
function commonLength(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** Fills in the rows of a term's letters. @returns the first letter at which it is too far off; -1. */
function fill(
  rows: number[][],
  { term, word, from, most }: { term: string; word: string; from: number; most: number },
): number {
  for (let letter = from; letter < term.length; letter++) {
    const above = rows[letter] ?? [];
    const row = rows[letter + 1] ?? [];
    rows[letter + 1] = row;
    row[0] = letter + 1;
    let least = letter + 1;
    for (let n = 1; n <= word.length; n++) {
      const swap = (above[n - 1] ?? 0) + (term[letter] === word[n - 1] ? 0 : 1);
      const cost = Math.min(swap, (above[n] ?? 0) + 1, (row[n - 1] ?? 0) + 1);
      row[n] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return letter;
  }
  return -1;
}
