import { LRUCache } from 'lru-cache';
import { areSame, type Wording } from './wording.ts';

/** What is known of requests, found by their wording. */
export type ByWording<T> = {
  find(wording: Wording): T | undefined;
  keep(wording: Wording, value: T): void;
};

/**
 * @param maxSize characters of wordings that are kept, with the size of what is known of each.
 * @param sizeOf that size, in about as many characters.
 */
export function createByWording<T>(maxSize: number, sizeOf: number): ByWording<T> {
  // Of those with equal checksums the last is known: they are too rare to be told apart.
  const known = new LRUCache<number, { words: Wording['words']; value: T }>({
    maxSize,
    sizeCalculation: ({ words }) => words.length + sizeOf,
  });
  return {
    find({ words, checksum }) {
      const found = known.get(checksum);
      return found && areSame(found.words, words) ? found.value : undefined;
    },
    keep({ words, checksum }, value) {
      // A copy: bytes that came in may be a small part of a large piece of memory.
      const own = typeof words === 'string' ? words : Buffer.from(words);
      known.set(checksum, { words: own, value });
    },
  };
}
