import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { GeoPoint } from '../items/common.ts';
import type { ItemOf, PublicType } from '../items/index.ts';
import type { Derived } from './derived.ts';
import type { EntryOf, View } from './view.ts';

/** A circle on the globe. */
export type Circle = GeoPoint & { kilometres: number };

/** Great-circle distance in kilometres. */
export function kilometresBetween(one: GeoPoint, other: GeoPoint): number {
  return distance(one.longitude, one.latitude, other.longitude, other.latitude);
}

/** Where the entries of a type are. */
export type Places<T extends PublicType> = {
  /** Those within a circle, the nearest first. */
  within(circle: Circle): readonly EntryOf<T>[];
  placeOf(id: string): GeoPoint | undefined;
};

/**
 * Finds what a site sees of a type by where it is.
 *
 * @throws Pending
 */
export function placesOf<T extends PublicType>(
  view: View,
  type: T,
  placeOf: (item: ItemOf<T>) => GeoPoint | null,
): Places<T> {
  return view.derived({ type, name: 'places' }, () => createPlaces(placeOf)).derived;
}

type Placed<T extends PublicType> = { entry: EntryOf<T>; place: GeoPoint };

/** So many that have moved since the index was made are looked at one by one. */
const fewMoved = 100;

function createPlaces<T extends PublicType>(
  placeOf: (item: ItemOf<T>) => GeoPoint | null,
): Places<T> & Derived<T> {
  const placed = new Map<string, Placed<T>>();
  const moved = new Set<string>();
  let indexed: string[] = [];
  let index: KDBush | undefined;

  function indexAnew(): KDBush {
    indexed = [...placed.keys()];
    const points = new KDBush(indexed.length);
    for (const { place } of placed.values()) points.add(place.longitude, place.latitude);
    moved.clear();
    return points.finish();
  }

  return {
    within(circle) {
      const { longitude, latitude, kilometres } = circle;
      if (!index || moved.size > fewMoved) index = indexAnew();
      const found = around(index, longitude, latitude, Number.POSITIVE_INFINITY, kilometres)
        .map((at) => indexed[at] ?? '')
        .filter((id) => !moved.has(id))
        .flatMap((id) => placed.get(id) ?? []);
      if (moved.size === 0) return found.map(({ entry }) => entry);
      const others = [...moved].flatMap((id) => placed.get(id) ?? []);
      return [...found, ...others]
        .map(({ entry, place }) => ({ entry, away: kilometresBetween(place, circle) }))
        .filter(({ away }) => away <= kilometres)
        .sort((one, other) => one.away - other.away)
        .map(({ entry }) => entry);
    },
    placeOf: (id) => placed.get(id)?.place,
    add(entry) {
      const place = placeOf(entry.item);
      if (!place) return;
      placed.set(entry.id, { entry, place });
      moved.add(entry.id);
    },
    remove(id) {
      if (placed.delete(id)) moved.add(id);
    },
    places: () => 14 * placed.size,
  };
}
