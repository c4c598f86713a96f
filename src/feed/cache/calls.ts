import { LRUCache } from 'lru-cache';
import type { Call } from './answers.ts';
import { areSame, type Wording } from './wording.ts';

/** What a request asks, found by its wording. */
export type Calls = {
  find(wording: Wording): Call | undefined;
  keep(wording: Wording, call: Call): void;
  /** The one call of a key: what was learnt of it is known whatever the wording. */
  named(key: string): Call;
};

type Known = { words: Wording['words']; call: Call };

/** Characters kept in all. */
const keptCharacters = 4_000_000;

/** Remembers requests that have been answered well, so that the same one need not be read again. */
export function createCalls(): Calls {
  // Of those with equal checksums the last is known: they are too rare to be told apart.
  const known = new LRUCache<number, Known>({
    maxSize: keptCharacters,
    sizeCalculation: ({ words }) => words.length + 200,
  });
  const byKey = new LRUCache<string, Call>({
    maxSize: keptCharacters,
    sizeCalculation: (_, key) => key.length + 200,
  });
  let ids = 0;
  return {
    named(key) {
      const named = byKey.get(key);
      if (named) return named;
      ids += 1;
      const call = { id: ids, usesLanguage: false };
      byKey.set(key, call);
      return call;
    },
    find({ words, checksum }) {
      const found = known.get(checksum);
      return found && areSame(found.words, words) ? found.call : undefined;
    },
    keep({ words, checksum }, call) {
      // A copy: bytes that came in may be a small part of a large piece of memory.
      const own = typeof words === 'string' ? words : Buffer.from(words);
      known.set(checksum, { words: own, call });
    },
  };
}
