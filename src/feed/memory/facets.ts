import type { ItemOf, PublicType } from '../items/index.ts';
import { lowerBound } from './sorted.ts';
import type { EntryOf, View } from './view.ts';

/** The entries of a type by a key that their items have; each list is sorted by id. */
export type Facet<T extends PublicType> = ReadonlyMap<string, readonly EntryOf<T>[]>;

/**
 * Groups what a site sees of a type by keys.
 *
 * @param name names the facet; equal names must mean equal keys.
 */
export function facetOf<T extends PublicType>(
  view: View,
  { type, name }: { type: T; name: string },
  keysOf: (item: ItemOf<T>) => readonly string[],
): Facet<T> {
  return view.keep(
    `facet ${type} ${name}`,
    () => {
      const facet = new Map<string, EntryOf<T>[]>();
      for (const entry of view.list(type)) {
        for (const key of new Set(keysOf(entry.item))) {
          const entries = facet.get(key);
          if (entries) entries.push(entry);
          else facet.set(key, [entry]);
        }
      }
      return facet as Facet<T>;
    },
    (facet) => [...facet.values()].reduce((sum, { length }) => sum + length, facet.size),
  );
}

/** Entries by a number that their items have, the least first. */
export type Ascending<T extends PublicType> = {
  /** Those with a number of at most `limit`. */
  upTo(limit: number): readonly EntryOf<T>[];
  /** Those with a number of at least `limit`. */
  from(limit: number): readonly EntryOf<T>[];
};

/** Sorts what a site sees of a type by a number; items without one are left out. */
export function ascendingOf<T extends PublicType>(
  view: View,
  { type, name }: { type: T; name: string },
  numberOf: (item: ItemOf<T>) => number | null,
): Ascending<T> {
  const rows = view.keep(
    `ascending ${type} ${name}`,
    () =>
      view
        .list(type)
        .flatMap((entry) => {
          const value = numberOf(entry.item);
          return value === null ? [] : [{ value, entry }];
        })
        .sort((one, other) => one.value - other.value),
    ({ length }) => length,
  );
  const valueAt = (index: number) => rows[index]?.value ?? Number.POSITIVE_INFINITY;
  const part = (start: number, end: number) => rows.slice(start, end).map(({ entry }) => entry);
  return {
    upTo: (limit) =>
      part(
        0,
        lowerBound(rows.length, (index) => valueAt(index) <= limit),
      ),
    from: (limit) =>
      part(
        lowerBound(rows.length, (index) => valueAt(index) < limit),
        rows.length,
      ),
  };
}
