import type { ItemOf, PublicType } from '../items/index.ts';
import type { Derived } from './derived.ts';
import { insertById, positionOf } from './sorted.ts';
import type { DerivedName } from './tables.ts';
import type { EntryOf, View } from './view.ts';

/** The entries of a type by a key that their items have. */
export type Facet<T extends PublicType> = {
  /** Sorted by id; not to be held, since it follows the log. */
  of(key: string): readonly EntryOf<T>[];
  /** Whether an entry that is in the facet has a key. */
  has(id: string, key: string): boolean;
};

const none: readonly never[] = [];

/**
 * Groups what a site sees of a type by keys.
 *
 * @param keysOf may read more of the view that it is given: the group follows that as well.
 * @throws Pending
 */
export function facetOf<T extends PublicType>(
  view: View,
  of: DerivedName<T>,
  keysOf: (item: ItemOf<T>, view: View) => readonly string[],
): Facet<T> {
  const named = { ...of, name: `facet ${of.name}` };
  return view.derived(named, () => createFacet(keysOf)).derived;
}

function createFacet<T extends PublicType>(
  keysOf: (item: ItemOf<T>, view: View) => readonly string[],
): Facet<T> & Derived<T> {
  const byKey = new Map<string, EntryOf<T>[]>();
  const keysById = new Map<string, readonly string[]>();
  /** The same few keys come again and again, each time as another string. */
  const known = new Map<string, string>();
  let size = 0;
  const shared = (key: string) => {
    const same = known.get(key) ?? key;
    known.set(same, same);
    return same;
  };
  return {
    of: (key) => byKey.get(key) ?? none,
    has: (id, key) => keysById.get(id)?.includes(key) ?? false,
    add(entry, view) {
      const keys = [...new Set(keysOf(entry.item, view))].map(shared);
      if (keys.length === 0) return;
      keysById.set(entry.id, keys);
      size += keys.length;
      for (const key of keys) {
        const entries = byKey.get(key);
        if (entries) insertById(entries, entry);
        else byKey.set(key, [entry]);
      }
    },
    remove(id) {
      const keys = keysById.get(id) ?? none;
      size -= keys.length;
      for (const key of keys) {
        const entries = byKey.get(key);
        if (entries?.length === 1) byKey.delete(key);
        else entries?.splice(positionOf(entries, id), 1);
      }
      keysById.delete(id);
    },
    places: () => 6 * keysById.size + size,
  };
}
