import { LRUCache } from 'lru-cache';

/** Names what is asked, whoever asks: an operation with its variables. */
export type OperationKey = {
  /** Names it, and no other of this process. */
  readonly id: number;
  /** Whether an answer to it has depended on `Accept-Language`, at any site. */
  usesLanguage: boolean;
};

export type OperationKeys = {
  /** What an equal request asked: its URL, or the body of a POST. */
  find(fingerprint: string): OperationKey | undefined;
  keep(fingerprint: string, key: OperationKey): void;
  /** The one key of an operation by its text: what was learnt of it is known however it is asked. */
  named(text: string): OperationKey;
};

/** Characters kept in all, twice. */
const keptCharacters = 4_000_000;
const overhead = 200;

/** Remembers what requests ask that were answered well, so that an equal one need not be parsed. */
export function createOperationKeys(): OperationKeys {
  const options = {
    maxSize: keptCharacters,
    sizeCalculation: (_: OperationKey, text: string) => text.length + overhead,
  };
  const byFingerprint = new LRUCache<string, OperationKey>(options);
  const byText = new LRUCache<string, OperationKey>(options);
  let ids = 0;
  return {
    find: (fingerprint) => byFingerprint.get(fingerprint),
    keep: (fingerprint, key) => void byFingerprint.set(fingerprint, key),
    named(text) {
      const known = byText.get(text);
      if (known) return known;
      ids += 1;
      const key = { id: ids, usesLanguage: false };
      byText.set(text, key);
      return key;
    },
  };
}
