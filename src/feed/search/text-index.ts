import { placeOfTerm } from './close-terms.ts';
import {
  eachPosting,
  frequencyOf,
  mergeSegments,
  type Postings,
  packSegment,
  type Segment,
} from './segment.ts';
import { eachTerm } from './tokens.ts';

/**
 * The terms of the two fields of documents, which are known by numbers. What is put in is packed into
 * segments; a document that is put in again is in a later one, and no longer counts in the first.
 */
export type TextIndex = {
  has(document: number): boolean;
  put(document: number, first: string, second: string): void;
  remove(document: number): void;
  documents(): number;
  /** How many terms a field of a document has, and all of them have together. */
  lengthOf(document: number, field: Field): number;
  totalLength(field: Field): number;
  /** Terms in ascending order, in several lists; a term may be in several of them. */
  terms(): readonly (readonly string[])[];
  /** Goes through the documents that have a term, and how often; see `frequencyOf`. */
  each(term: string, visit: (document: number, frequency: number) => void): void;
  /** What is to be done so that it stays small: old segments become one. */
  tidy(): Generator<void>;
};

export type Field = 0 | 1;

/** Documents that are packed together when they come one after another. */
const together = 500;
/** A segment becomes one with the next when that has grown to a share of it. */
const share = 4;

type Held = Segment & { number: number };

export function createTextIndex(): TextIndex {
  let segments: Held[] = [];
  let numbers = 0;
  let fresh: Postings = new Map();
  let freshDocuments = new Set<number>();
  /** The segment that a document counts in; 0 for none, and `inFresh` until it is packed. */
  let segmentOf = new Int32Array(1_024);
  let lengths: [Uint16Array, Uint16Array] = [new Uint16Array(1_024), new Uint16Array(1_024)];
  const totals: [number, number] = [0, 0];
  let count = 0;
  const inFresh = -1;

  function grow(document: number): void {
    if (document < segmentOf.length) return;
    const size = Math.max(document + 1, 2 * segmentOf.length);
    const larger = new Int32Array(size);
    larger.set(segmentOf);
    segmentOf = larger;
    lengths = lengths.map((each) => {
      const longer = new Uint16Array(size);
      longer.set(each);
      return longer;
    }) as typeof lengths;
  }

  const has = (document: number) => document < segmentOf.length && segmentOf[document] !== 0;

  function remove(document: number): void {
    if (!has(document)) return;
    // What is not packed yet cannot be told apart from what is put in next.
    if (segmentOf[document] === inFresh) pack();
    segmentOf[document] = 0;
    count -= 1;
    for (const field of [0, 1] as const) totals[field] -= lengths[field][document] ?? 0;
  }

  function pack(): void {
    if (freshDocuments.size === 0) return;
    add(runOut(packSegment(fresh, freshDocuments.size)), freshDocuments, inFresh);
    fresh = new Map();
    freshDocuments = new Set();
  }

  /** @param from what a document must have counted in, to count in the new segment. */
  function add(segment: Segment, documents: Iterable<number>, from: number): void {
    numbers += 1;
    segments.push({ ...segment, number: numbers });
    for (const document of documents) {
      if (segmentOf[document] === from) segmentOf[document] = numbers;
    }
  }

  function put(document: number, first: string, second: string): void {
    grow(document);
    remove(document);
    const [inOne, inOther] = [countsOf(first), countsOf(second)];
    const note = (term: string, frequency: number) => {
      const pairs = fresh.get(term);
      if (pairs) pairs.push(document, frequency);
      else fresh.set(term, [document, frequency]);
    };
    for (const [term, times] of inOther) note(term, frequencyOf(inOne.get(term) ?? 0, times));
    for (const [term, times] of inOne) if (!inOther.has(term)) note(term, frequencyOf(times, 0));
    const unique = [inOne.size, inOther.size] as const;
    for (const field of [0, 1] as const) {
      lengths[field][document] = Math.min(unique[field], 65_535);
      totals[field] += lengths[field][document] ?? 0;
    }
    segmentOf[document] = inFresh;
    freshDocuments.add(document);
    count += 1;
    if (freshDocuments.size >= together) pack();
  }

  /** The first of two segments that should be one. */
  const due = () =>
    segments.findIndex((each, n) => {
      const next = segments[n + 1];
      return next !== undefined && each.documents < share * next.documents;
    });

  /** Makes one of all segments from a place on: the later ones are the smaller ones. */
  function* mergeFrom(place: number): Generator<void> {
    const old = segments.slice(place);
    const merged = yield* mergeSegments(
      old,
      (document, { number }) => segmentOf[document] === number,
    );
    numbers += 1;
    const oldNumbers = new Set(old.map(({ number }) => number));
    let documents = 0;
    // Documents that were put in again meanwhile count elsewhere by now.
    for (const [document, number] of segmentOf.entries()) {
      if (!oldNumbers.has(number)) continue;
      segmentOf[document] = numbers;
      documents += 1;
    }
    const whole = { ...merged, documents, number: numbers };
    const others = segments.filter(({ number }) => !oldNumbers.has(number));
    segments = [...others.slice(0, place), whole, ...others.slice(place)];
  }

  return {
    has,
    put,
    remove,
    documents: () => count,
    lengthOf: (document, field) => lengths[field][document] ?? 0,
    totalLength: (field) => totals[field],
    terms() {
      pack();
      return segments.map(({ terms }) => terms);
    },
    each(term, visit) {
      pack();
      for (const segment of segments) {
        const index = placeOfTerm(segment.terms, term);
        if (index === -1) continue;
        eachPosting(segment, index, (document, frequency) => {
          if (segmentOf[document] === segment.number) visit(document, frequency);
        });
      }
    },
    *tidy() {
      for (let position = due(); position !== -1; position = due()) yield* mergeFrom(position);
    },
  };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  return counts;
}

function runOut<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
