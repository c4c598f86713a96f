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
  const rows = [firstRow(word, most)];
  const common = commonLengths(terms);
  let known = 0;
  for (let place = 0; place < terms.length; ) {
    const term = terms[place] as string;
    const failedAt = fill(rows, { term, word, from: known, most });
    // Of a term that is shorter by more, the row ends before the word does.
    if (failedAt === -1 && term.length + most >= word.length) {
      const distance = rows[term.length]?.[word.length] as number;
      if (distance <= most) yield [term, distance];
    }
    // Every term with a beginning that is too far off is so itself.
    do place += 1;
    while (failedAt !== -1 && (common[place] as number) > failedAt);
    known = common[place] as number;
  }
}

const knownLengths = new WeakMap<readonly string[], Uint8Array>();

/** How many letters each term has in common with the one before it, up to 255; 0 after the last. */
function commonLengths(terms: readonly string[]): Uint8Array {
  const known = knownLengths.get(terms);
  if (known) return known;
  const lengths = new Uint8Array(terms.length + 1);
  for (let place = 1; place < terms.length; place++) {
    const [one, other] = [terms[place - 1] as string, terms[place] as string];
    let length = 0;
    while (length < 255 && length < one.length && one[length] === other[length]) length++;
    lengths[place] = length;
  }
  knownLengths.set(terms, lengths);
  return lengths;
}

/** How far the beginning of a word is from nothing; no more than one beyond `most` is told apart. */
function firstRow(word: string, most: number): Uint8Array {
  return Uint8Array.from({ length: word.length + 2 }, (_, n) => Math.min(n, most + 1));
}

/**
 * Fills in the rows of a term's letters, of each only the few places around its diagonal that can be
 * near enough (Ukkonen, 1985), with one beyond them on each side that cannot.
 *
 * @returns the first letter at which it is too far off; -1.
 */
function fill(
  rows: Uint8Array[],
  { term, word, from, most }: { term: string; word: string; from: number; most: number },
): number {
  const tooFar = most + 1;
  for (let letter = from; letter < term.length; letter++) {
    const above = rows[letter] as Uint8Array;
    rows[letter + 1] ??= new Uint8Array(word.length + 2);
    const row = rows[letter + 1] as Uint8Array;
    const code = term.charCodeAt(letter);
    const first = Math.max(1, letter + 1 - most);
    const last = Math.min(word.length, letter + 1 + most);
    let left = first === 1 ? Math.min(letter + 1, tooFar) : tooFar;
    row[first - 1] = left;
    let least = left;
    for (let n = first; n <= last; n++) {
      const swap = (above[n - 1] as number) + (code === word.charCodeAt(n - 1) ? 0 : 1);
      left = Math.min(swap, (above[n] as number) + 1, left + 1);
      row[n] = left;
      if (left < least) least = left;
    }
    row[last + 1] = tooFar;
    if (least > most) return letter;
  }
  return -1;
}
