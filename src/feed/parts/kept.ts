import { LRUCache } from 'lru-cache';
import { dayOf, isTrue, type Moment } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import type { Touched } from '../cache/touched.ts';

/** What an operation tells of one item, as JSON, with what says for how long it is true. */
export type Part = Moment & { bytes: Buffer; touched: Touched };

/** The parts that a node keeps, within a number of bytes. */
export type KeptParts = {
  /** One that is still true. */
  find(key: string, state: SiteState): Part | undefined;
  keep(key: string, part: Part): void;
  /** Bytes kept now. */
  bytes(): number;
};

/** What an entry takes beside its bytes and its key, and each item that it was made from. */
const overhead = 600;
const perItem = 60;

export function createKeptParts({
  maxBytes,
  clock = Date.now,
}: {
  maxBytes: number;
  clock?: () => number;
}): KeptParts {
  const kept = new LRUCache<string, Part>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes, touched }, key) =>
      bytes.length + key.length + touched.items.size * perItem + overhead,
  });
  return {
    find(key, state) {
      const part = kept.get(key);
      if (!part || isTrue(part, state, dayOf(clock()))) return part;
      kept.delete(key);
      return undefined;
    },
    keep: (key, part) => void kept.set(key, part),
    bytes: () => kept.calculatedSize,
  };
}
