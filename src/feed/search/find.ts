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

/** Adds what a term is worth to each document that has it. @returns how many places it has. */
function score(
  term: string,
  { indexes, boost, counts = () => true }: Searched,
  add: (document: number, value: number) => void,
): number {
  const places: { document: number; frequency: number; index: TextIndex }[] = [];
  for (const index of indexes) {
    index.each(term, (document, frequency) => {
      if (counts(document, index)) places.push({ document, frequency, index });
    });
  }
  const all = indexes.reduce((sum, index) => sum + index.documents(), 0);
  for (const field of [0, 1] as const) {
    const timesIn = field === 0 ? inFirst : inSecond;
    const having = places.filter(({ frequency }) => timesIn(frequency) > 0);
    if (having.length === 0) continue;
    const rarity = Math.log(1 + (all - having.length + 0.5) / (having.length + 0.5));
    const average = averageOf(indexes, field, all);
    const { k, b, d } = bm25;
    for (const { document, frequency, index } of having) {
      const times = timesIn(frequency);
      const length = 1 - b + (b * index.lengthOf(document, field)) / average;
      add(
        document,
        boost[field] * Math.max(0, rarity) * (d + (times * (k + 1)) / (times + k * length)),
      );
    }
  }
  return places.length;
}

function averageOf(indexes: readonly TextIndex[], field: Field, documents: number): number {
  const total = indexes.reduce((sum, index) => sum + index.totalLength(field), 0);
  return Math.max(1, total / Math.max(1, documents));
}
