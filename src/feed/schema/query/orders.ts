import { PolyclinicError } from '../../../errors.ts';
import type { GeoPoint } from '../../items/common.ts';
import type { ItemOf, Localized, PublicType } from '../../items/index.ts';
import { pick } from '../../locale/pick.ts';
import { chainFor } from '../../locale/reading.ts';
import { type Circle, kilometresBetween } from '../../memory/nearby.ts';
import { byId, type Order, orderBy } from '../../paging/order.ts';
import { builder } from '../builder.ts';
import { type Asker, readingKey } from './criteria.ts';

/** By what a list can be sorted, beside the time of the last change. */
type Orders<T extends PublicType> = {
  /** Texts, in the alphabet of the reader's locale. */
  texts?: Readonly<Record<string, (item: ItemOf<T>) => Localized>>;
  /** Numbers, dates and codes. */
  values?: Readonly<Record<string, (item: ItemOf<T>) => string | number | null>>;
  /** Where it is, for the distance from the point that `near` names. */
  place?: (item: ItemOf<T>) => GeoPoint | null;
};

/** The order that a list's argument names. */
export type Sorter<T extends PublicType> = (
  wanted: string | null | undefined,
  asker: Asker,
  near: Circle | null | undefined,
) => ListOrder<T>;

/** An order of a list; `from` is where distances are measured from, where it is by distance. */
export type ListOrder<T extends PublicType> = Order<ItemOf<T>> & {
  from?: { near: Circle; placeOf: (item: ItemOf<T>) => GeoPoint | null };
};

const lastChange = ({ updatedAt }: { updatedAt: string }) => updatedAt;

/** Collators cost a millisecond to make. */
const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator;
}

/** Makes the enum of a list's orders, each ascending and descending, and what sorts by it. */
export function ordersOf<T extends PublicType>(
  name: string,
  { texts = {}, values = {}, place }: Orders<T>,
) {
  const all: NonNullable<Orders<T>['values']> = { UPDATED_AT: lastChange, ...values };
  const names = [...Object.keys(texts), ...Object.keys(all), ...(place ? ['DISTANCE'] : [])];
  const ref = builder.enumType(name, {
    description: 'What has no value comes last, in either direction.',
    values: names.flatMap((each) => [`${each}_ASC`, `${each}_DESC`]),
  });
  const sorter: Sorter<T> = (wanted, { reading }, near) => {
    if (wanted == null) return byId as Order<ItemOf<T>>;
    const by = wanted.replace(/_(ASC|DESC)$/, '');
    const order = { name: wanted, isDescending: wanted.endsWith('_DESC') };
    if (place && by === 'DISTANCE') return byDistance(place, order, near);
    const text = texts[by];
    if (!text) return orderBy({ ...order, sortedBy: (item) => all[by]?.(item) ?? null });
    return orderBy({
      ...order,
      name: `${wanted} ${readingKey(reading)}`,
      sortedBy: (item) => pick(text(item), chainFor(reading, item))?.value ?? null,
      compare: (one, other) => collatorOf(reading.requested).compare(String(one), String(other)),
    });
  };
  return { ref, sorter };
}

function byDistance<T extends PublicType>(
  place: (item: ItemOf<T>) => GeoPoint | null,
  order: { name: string; isDescending: boolean },
  near: Circle | null | undefined,
): ListOrder<T> {
  if (!near) {
    const message = 'To order by distance, say from where: give “near” in the filter';
    throw new PolyclinicError('BAD_INPUT', message, { field: 'orderBy' });
  }
  const sorted = orderBy({
    ...order,
    name: `${order.name} ${near.longitude},${near.latitude}`,
    sortedBy: (item: ItemOf<T>) => {
      const where = place(item);
      return where && kilometresBetween(where, near);
    },
  });
  return { ...sorted, from: { near, placeOf: place } };
}
