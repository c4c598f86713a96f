import { LRUCache } from 'lru-cache';
import type { Call } from './answers.ts';

/** What a request asks, found by its text: the address of a GET, the body of a POST. */
export type Calls = {
  find(text: string): Call | undefined;
  keep(text: string, call: Call): void;
  /** The one call of a key: what was learnt of it is known whatever the text. */
  named(key: string): Call;
};

/** Text kept in all, in characters. */
const keptCharacters = 4_000_000;

/** Remembers requests that have been answered well, so that the same text need not be read again. */
export function createCalls(): Calls {
  const known = new LRUCache<string, Call>({
    maxSize: keptCharacters,
    sizeCalculation: (_, text) => text.length + 200,
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
    find: (text) => known.get(text),
    keep: (text, call) => void known.set(text, call),
  };
}
