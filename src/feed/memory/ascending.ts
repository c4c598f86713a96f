import type { ItemOf, PublicType } from '../items/index.ts';
import { rankedOf } from './ranked.ts';
import type { DerivedName } from './tables.ts';
import type { EntryOf, View } from './view.ts';

/** Entries by a number that their items have, the least first. */
export type Ascending<T extends PublicType> = {
  /** Those with a number of at least `from` and at most `to`. */
  between(from: number, to: number): readonly EntryOf<T>[];
  /** The number of an entry; undefined for one without. */
  numberOf(id: string): number | undefined;
};

/**
 * Sorts what a site sees of a type by a number; items without one are left out.
 *
 * @throws Pending
 */
export function ascendingOf<T extends PublicType>(
  view: View,
  of: DerivedName<T>,
  numberOf: (item: ItemOf<T>) => number | null,
): Ascending<T> {
  const ranked = rankedOf(
    view,
    { ...of, name: `number ${of.name}` },
    {
      placeOf(item) {
        const value = numberOf(item);
        return value === null || Number.isNaN(value) ? null : [value, item.id];
      },
      compare: ([one, id], [other, otherId]) =>
        Number(one) - Number(other) || (id < otherId ? -1 : id > otherId ? 1 : 0),
    },
  );
  return {
    between: (from, to) =>
      ranked.all().slice(
        ranked.firstNot(([value]) => Number(value) < from),
        ranked.firstNot(([value]) => Number(value) <= to),
      ),
    numberOf(id) {
      const value = ranked.placeOf(id)?.[0];
      return value == null ? undefined : Number(value);
    },
  };
}
