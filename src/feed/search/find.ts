import type { PublicType } from '../items/index.ts';
import { matchesOf } from './matches.ts';
import type { Need } from './needs.ts';
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

/** What of documents is known beside their texts. */
export type Known = {
  /** More than the number of any document. */
  size: number;
  /** The documents of a type. */
  ofType(type: PublicType): readonly number[];
  /** What a document is worth beside others of its score. */
  weight(document: number): number;
  /** What is of the specialty or the procedure that a document is. */
  named(document: number): readonly number[];
};

/** BM25+ (Lv and Zhai, 2011), with the constants that it is mostly used with. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Places that are looked at for what only begins like a term of the query, at most. */
const mostPlaces = 1_000_000;

/** What it is worth to be of a type that the query names. */
const typeWorth = 4;

/** How much of what a document is worth for a need goes to what names it. */
const share = 0.45;

/**
 * Finds the documents that meet all needs of a query (`AND`) or any of them (`OR`), also by what they
 * are of: a doctor of ophthalmology meets "eyes". Terms that are rare, and those in short texts,
 * count more; so does meeting more of the needs.
 */
export function find(
  needs: readonly Need[],
  searched: readonly Searched[],
  combine: 'AND' | 'OR',
  known: Known,
): Found {
  const terms = new Set<string>();
  const scores = new Float64Array(known.size);
  const met = new Uint8Array(known.size);
  const touched = new Set<number>();
  const required = needs.filter(({ isOptional }) => !isOptional).length;
  for (const need of needs) {
    const worth = worthFor(need, { searched, known, terms });
    for (const [document, value] of worth) {
      scores[document] = (scores[document] ?? 0) + value;
      if (need.isOptional) continue;
      met[document] = (met[document] ?? 0) + 1;
      touched.add(document);
    }
  }
  const documents = [...touched].filter((each) => combine === 'OR' || met[each] === required);
  for (const document of documents) {
    scores[document] = (scores[document] ?? 0) * (met[document] ?? 0);
  }
  return { documents, scores, terms };
}

/** What each document that meets a need is worth for it; the terms that it has are added. */
function worthFor(
  need: Need,
  { searched, known, terms }: { searched: readonly Searched[]; known: Known; terms: Set<string> },
): Map<number, number> {
  const own = new Map<number, number>();
  const add = (document: number, value: number) => {
    own.set(document, (own.get(document) ?? 0) + value);
  };
  const indexes = searched.flatMap((each) => each.indexes);
  let places = 0;
  for (const [match, weight] of matchesOf(need, indexes)) {
    if (places > mostPlaces) break;
    for (const each of searched) {
      places += score(match, each, (document, value) => {
        add(document, weight * value * known.weight(document));
      });
    }
    terms.add(match);
  }
  for (const type of need.types) for (const each of known.ofType(type)) add(each, typeWorth);
  const all = new Map(own);
  for (const [document, value] of own) {
    for (const other of known.named(document)) {
      const before = own.get(other) ?? 0;
      const worth = Math.max(before, value * share) + before / 10;
      if (worth > (all.get(other) ?? 0)) all.set(other, worth);
    }
  }
  return all;
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
