import { LRUCache } from 'lru-cache';
import type { Call } from './answers.ts';
import { type ByWording, createByWording } from './by-wording.ts';

/** What a request asks, found by its wording. */
export type Calls = ByWording<Call> & {
  /** The one call of a key: what was learnt of it is known whatever the wording. */
  named(key: string): Call;
};

/** Characters kept in all. */
const keptCharacters = 4_000_000;

/** Remembers requests that have been answered well, so that the same one need not be read again. */
export function createCalls(): Calls {
  const byKey = new LRUCache<string, Call>({
    maxSize: keptCharacters,
    sizeCalculation: (_, key) => key.length + 200,
  });
  let ids = 0;
  return {
    ...createByWording<Call>(keptCharacters, 200),
    named(key) {
      const named = byKey.get(key);
      if (named) return named;
      ids += 1;
      const call = { id: ids, usesLanguage: false };
      byKey.set(key, call);
      return call;
    },
  };
}
