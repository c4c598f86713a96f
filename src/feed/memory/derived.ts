import type { PublicType } from '../items/index.ts';
import { type EntryOf, typeNaming, type View } from './view.ts';

/** Something made of the entries of a type, and brought on as they change. */
export type Derived<T extends PublicType> = {
  /**
   * @param view what may be read beside the entry: it is noted, and the entry is removed and added
   *   again when any of that changes.
   */
  add(entry: EntryOf<T>, view: View): void;
  /** @param id of what was added. */
  remove(id: string): void;
  /** How many places in lists it takes. */
  places(): number;
};

/** A derived thing in a table, with what its entries were made from beside themselves. */
export type Slot = {
  derived: Derived<PublicType>;
  add(entry: EntryOf<PublicType>): void;
  remove(id: string): void;
  /** Those that were made from something, by what that is; see `readKey`. */
  madeFrom(key: string): Iterable<string>;
  /** The types that were read. */
  reads: ReadonlySet<PublicType>;
  /** Whether something was read that is not noted by itself: it is true for this moment only. */
  isVolatile(): boolean;
};

export const itemKey = (type: string, id: string) => `${type}/${id}`;
export const foundKey = (index: string, key: string) => `${index} ${key}`;

export function createSlot(derived: Derived<PublicType>, view: View): Slot {
  /** The keys that each entry was made from, and the entries made from each key. */
  const sources = new Map<string, readonly string[]>();
  const made = new Map<string, Set<string>>();
  const reads = new Set<PublicType>();
  let noted: string[] = [];
  let isVolatile = false;

  const noting: View = {
    ...view,
    get(type, id) {
      noted.push(itemKey(type, id));
      reads.add(type);
      return view.get(type, id);
    },
    naming(index, id) {
      noted.push(foundKey(index, id));
      reads.add(typeNaming[index]);
      return view.naming(index, id);
    },
    list: (type) => otherwise(view.list(type)),
    bySlug: (type, slug) => otherwise(view.bySlug(type, slug)),
    byExternalId: (type, id) => otherwise(view.byExternalId(type, id)),
    disclaimer: (id) => otherwise(view.disclaimer(id)),
    keep: (key, make, size) => otherwise(view.keep(key, make, size)),
    derived: (of, make) => otherwise(view.derived(of, make)),
    get store() {
      return otherwise(view.store);
    },
  };

  function otherwise<T>(value: T): T {
    isVolatile = true;
    return value;
  }

  return {
    derived,
    add(entry) {
      noted = [];
      derived.add(entry, noting);
      if (noted.length === 0) return;
      sources.set(entry.id, noted);
      for (const key of noted) made.set(key, (made.get(key) ?? new Set()).add(entry.id));
    },
    remove(id) {
      derived.remove(id);
      for (const key of sources.get(id) ?? []) {
        const ids = made.get(key);
        ids?.delete(id);
        if (ids?.size === 0) made.delete(key);
      }
      sources.delete(id);
    },
    madeFrom: (key) => made.get(key) ?? [],
    reads,
    isVolatile: () => isVolatile,
  };
}
