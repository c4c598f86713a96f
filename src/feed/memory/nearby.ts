import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { GeoPoint } from '../items/common.ts';
import type { ItemOf, PublicType } from '../items/index.ts';
import type { EntryOf, View } from './view.ts';

/** A circle on the globe. */
export type Circle = GeoPoint & { kilometres: number };

/** Great-circle distance in kilometres. */
export function kilometresBetween(one: GeoPoint, other: GeoPoint): number {
  return distance(one.longitude, one.latitude, other.longitude, other.latitude);
}

/** What a site sees of a type within a circle, the nearest first. */
export function nearby<T extends PublicType>(
  view: View,
  { type, within }: { type: T; within: Circle },
  placeOf: (item: ItemOf<T>) => GeoPoint | null,
): readonly EntryOf<T>[] {
  const { points, entries } = view.keep(
    `places ${type}`,
    () => {
      const placed = view.list(type).flatMap((entry) => {
        const place = placeOf(entry.item);
        return place ? [{ entry, place }] : [];
      });
      const index = new KDBush(placed.length);
      for (const { place } of placed) index.add(place.longitude, place.latitude);
      return { points: index.finish(), entries: placed.map(({ entry }) => entry) };
    },
    (value) => 3 * value.entries.length,
  );
  const { longitude, latitude, kilometres } = within;
  const found = around(points, longitude, latitude, Number.POSITIVE_INFINITY, kilometres);
  return found.flatMap((index) => entries[index] ?? []);
}
