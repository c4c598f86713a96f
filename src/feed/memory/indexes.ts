import type { LogEntry } from '../log/types.ts';
import { type IndexKey, type IndexName, indexNames } from './index-keys.ts';
import type { PackedEntry } from './packed-entry.ts';
import { insertById, removeById } from './sorted.ts';

/** Finds live entries by what their items hold; machine editions are found by their items. */
type Indexes = {
  add(entry: PackedEntry, keys: readonly IndexKey[]): void;
  remove(entry: PackedEntry, keys: readonly IndexKey[]): void;
  /** Sorted by id. */
  find(index: IndexName, key: string): readonly LogEntry[];
};

/** Most keys have one entry, which then stands for a list of one. */
type Found = PackedEntry | PackedEntry[];

export function createIndexes(): Indexes {
  const maps = Object.fromEntries(indexNames.map((name) => [name, new Map()])) as Record<
    IndexName,
    Map<string, Found>
  >;
  return {
    add(entry, keys) {
      for (const [name, key] of keys) {
        const found = maps[name].get(key);
        if (!found) maps[name].set(key, entry);
        else if (Array.isArray(found)) insertById(found, entry);
        else {
          const both = [found];
          insertById(both, entry);
          maps[name].set(key, both);
        }
      }
    },
    remove(entry, keys) {
      for (const [name, key] of keys) {
        const found = maps[name].get(key);
        if (Array.isArray(found)) removeById(found, entry);
        if (found === entry || (Array.isArray(found) && found.length === 0)) maps[name].delete(key);
      }
    },
    find(index, key) {
      const found = maps[index].get(key) ?? [];
      return Array.isArray(found) ? found : [found];
    },
  };
}
