import type { ItemOf, PublicType } from '../items/index.ts';
import type { Place } from '../paging/order.ts';
import type { Derived } from './derived.ts';
import { lowerBound } from './sorted.ts';
import type { DerivedName } from './tables.ts';
import type { EntryOf, View } from './view.ts';

/** The entries of a type in an order of their places. */
export type Ranked<T extends PublicType> = {
  /** All of them; not to be held, since it follows the log. */
  all(): readonly EntryOf<T>[];
  /** The place of an entry that is there. */
  placeOf(id: string): Place | undefined;
  /** The first, in order, of which `isBefore` does not hold; it must hold for all before. */
  firstNot(isBefore: (place: Place) => boolean): number;
};

export type Ranking<T extends PublicType> = {
  placeOf(item: ItemOf<T>): Place | null;
  compare(one: Place, other: Place): number;
};

/**
 * Sorts what a site sees of a type. What has no place is left out.
 *
 * @throws Pending
 */
export function rankedOf<T extends PublicType>(
  view: View,
  of: DerivedName<T>,
  ranking: Ranking<T>,
): Ranked<T> {
  const named = { ...of, name: `ranked ${of.name}` };
  return view.derived(named, () => createRanked(ranking)).derived;
}

type Row<T extends PublicType> = { place: Place; entry: EntryOf<T> };

/** So many rows are inserted one by one; more are sorted together. */
const fewAtOnce = 64;

function createRanked<T extends PublicType>({
  placeOf,
  compare,
}: Ranking<T>): Ranked<T> & Derived<T> {
  const places = new Map<string, Place>();
  const entries: EntryOf<T>[] = [];
  let fresh: Row<T>[] = [];

  const at = (index: number) => places.get(entries[index]?.id ?? '');
  const firstNot = (isBefore: (place: Place) => boolean) =>
    lowerBound(entries.length, (index) => {
      const place = at(index);
      return place !== undefined && isBefore(place);
    });
  const positionAt = (place: Place) => firstNot((other) => compare(other, place) < 0);

  function settle(): void {
    if (fresh.length === 0) return;
    const rows = fresh;
    fresh = [];
    if (rows.length <= fewAtOnce) {
      for (const { place, entry } of rows) entries.splice(positionAt(place), 0, entry);
      return;
    }
    const all = [...entries.map((entry) => ({ entry, place: places.get(entry.id) })), ...rows];
    all.sort((one, other) => compare(one.place ?? [null, ''], other.place ?? [null, '']));
    entries.splice(0, entries.length);
    for (const { entry } of all) entries.push(entry);
  }

  return {
    all() {
      settle();
      return entries;
    },
    placeOf: (id) => places.get(id),
    firstNot(isBefore) {
      settle();
      return firstNot(isBefore);
    },
    add(entry) {
      const place = placeOf(entry.item);
      if (!place) return;
      places.set(entry.id, place);
      fresh.push({ place, entry });
    },
    remove(id) {
      const place = places.get(id);
      if (!place) return;
      settle();
      entries.splice(positionAt(place), 1);
      places.delete(id);
    },
    places: () => 12 * places.size,
  };
}
