import { matchesOf } from './matches.ts';
import { inFirst, inSecond } from './segment.ts';
import type { Field, TextIndex } from './text-index.ts';

/** Indexes that are searched as one, with how much a find in each of their fields counts. */
export type Searched = {
  indexes: readonly TextIndex[];
  boost: readonly [number, number];
  /** Whether a find in an index counts: another may be the one that knows of the document. */
  counts?: (document: number, index: TextIndex) => boolean;
};

/** Documents that were found, in no order, with their scores, and the terms that they have. */
export type Found = { documents: number[]; scores: Float64Array; terms: Set<string> };

/** BM25+ (Lv and Zhai, 2011), with the constants that it is mostly used with. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Places that are looked at for what only begins like a term of the query, at most. */
const mostPlaces = 1_000_000;

/**
 * Finds the documents that have all terms of a query (`AND`) or any of them (`OR`). Terms that are
 * rare, and those in short texts, count more; so does having more of the query's terms.
 *
 * @param size more than the number of any document.
 */
export function find(
  query: readonly string[],
  searched: readonly Searched[],
  { combine, size }: { combine: 'AND' | 'OR'; size: number },
): Found {
  const terms = new Set<string>();
  const scores = new Float64Array(size);
  const had = new Uint8Array(size);
  const lastTerm = new Int16Array(size).fill(-1);
  const touched: number[] = [];
  const unique = [...new Set(query)].slice(0, 255);
  const indexes = searched.flatMap((each) => each.indexes);
  for (const [number, term] of unique.entries()) {
    let places = 0;
    for (const [match, weight] of matchesOf(term, indexes)) {
      if (places > mostPlaces) break;
      for (const each of searched) {
        places += score(match, each, (document, value) => {
          scores[document] = (scores[document] ?? 0) + weight * value;
          if (lastTerm[document] === number) return;
          if (lastTerm[document] === -1) touched.push(document);
          lastTerm[document] = number;
          had[document] = (had[document] ?? 0) + 1;
        });
      }
      terms.add(match);
    }
  }
  const documents =
    combine === 'AND' ? touched.filter((document) => had[document] === unique.length) : touched;
  for (const document of documents) {
    scores[document] = (scores[document] ?? 0) * (had[document] ?? 0);
  }
  return { documents, scores, terms };
}

/** Where a term is in an index. */
type Places = { index: TextIndex; documents: number[]; frequencies: number[] };

/** Adds what a term is worth to each document that has it. @returns how many places it has. */
function score(
  term: string,
  { indexes, boost, counts = () => true }: Searched,
  add: (document: number, value: number) => void,
): number {
  const places = indexes.map((index) => placesIn(index, term, counts));
  const all = indexes.reduce((sum, index) => sum + index.documents(), 0);
  for (const field of [0, 1] as const) {
    const timesIn = field === 0 ? inFirst : inSecond;
    let having = 0;
    for (const { frequencies } of places) {
      for (const frequency of frequencies) if (timesIn(frequency) > 0) having += 1;
    }
    if (having === 0) continue;
    const rarity = Math.log(1 + Math.max(0, all - having + 0.5) / (having + 0.5));
    const worth = boost[field] * rarity;
    const average = averageOf(indexes, field, all);
    const { k, b, d } = bm25;
    for (const { index, documents, frequencies } of places) {
      for (let n = 0; n < documents.length; n++) {
        const times = timesIn(frequencies[n] ?? 0);
        if (times === 0) continue;
        const document = documents[n] ?? 0;
        const length = 1 - b + (b * index.lengthOf(document, field)) / average;
        add(document, worth * (d + (times * (k + 1)) / (times + k * length)));
      }
    }
  }
  return places.reduce((sum, { documents }) => sum + documents.length, 0);
}

function placesIn(
  index: TextIndex,
  term: string,
  counts: (document: number, index: TextIndex) => boolean,
): Places {
  const documents: number[] = [];
  const frequencies: number[] = [];
  index.each(term, (document, frequency) => {
    if (!counts(document, index)) return;
    documents.push(document);
    frequencies.push(frequency);
  });
  return { index, documents, frequencies };
}

function averageOf(indexes: readonly TextIndex[], field: Field, documents: number): number {
  const total = indexes.reduce((sum, index) => sum + index.totalLength(field), 0);
  return Math.max(1, total / Math.max(1, documents));
}
