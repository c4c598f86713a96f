import type { ItemOf, PublicItem, PublicType } from '../../items/index.ts';
import { type Circle, kilometresBetween, placesOf } from '../../memory/nearby.ts';
import { whenReady } from '../../memory/pending.ts';
import { type Ranked, rankedOf } from '../../memory/ranked.ts';
import type { EntryOf, PublicEntry, View } from '../../memory/view.ts';
import { byId, type Order, type Place } from '../../paging/order.ts';
import type { PageArguments } from '../../paging/page.ts';
import type { FeedContext } from '../context.ts';
import { servedPage } from '../page.ts';
import {
  type Asker,
  type Criteria,
  type Criterion,
  readingKey,
  wholeReadingKey,
} from './criteria.ts';
import type { ListOrder, Sorter } from './orders.ts';
import { readingFor } from './reading.ts';

type Arguments<Filter> = PageArguments &
  Parameters<typeof readingFor>[0] & { filter?: Filter | null; orderBy?: string | null };

/**
 * Resolves a list of a type. Its filters and orders are made once for all sites of a scope and follow
 * the log, so that a page costs what is on it. Only while one of many entries is being made, for the
 * first time, does a list wait, and nobody with it.
 */
export function findAll<T extends PublicType, Filter extends object>(
  type: T,
  { criteria, sorter }: { criteria: Criteria<T, Filter>; sorter: Sorter<T> },
) {
  return (_: unknown, args: Arguments<Filter>, context: FeedContext) =>
    whenReady(() => {
      const reading = readingFor(args, context);
      const asker: Asker = { view: context.view, reading };
      const { near } = (args.filter ?? {}) as { near?: Circle | null };
      const order = sorter(args.orderBy, asker, near);
      const conditions = conditionsOf(criteria, args.filter, asker);
      const entries = found({ type, asker, conditions, order, filter: args.filter });
      return servedPage({
        entries: entries as unknown as readonly PublicEntry<ItemOf<T>>[],
        order: orderOfEntries(order) as unknown as Order<PublicEntry<ItemOf<T>>>,
        args,
        type,
        reading,
        context,
      });
    });
}

function found<T extends PublicType>({
  type,
  asker: { view, reading },
  conditions,
  order,
  filter,
}: {
  type: T;
  asker: Asker;
  conditions: readonly Criterion<T>[];
  order: ListOrder<T>;
  filter: object | null | undefined;
}): readonly EntryOf<T>[] {
  const ranked =
    order.name === byId.name || order.from
      ? undefined
      : rankedOf(view, { type, name: `${order.name} ${wholeReadingKey(reading)}` }, order);
  const [first, ...others] = conditions;
  if (!first && !order.from) return ranked ? ranked.all() : view.list(type);
  if (first?.isById && others.length === 0 && order.name === byId.name) return first.entries;
  return view.keep(
    `found ${type} ${order.name} ${JSON.stringify(filter ?? {})} ${readingKey(reading)}`,
    () => sorted(meeting(view.list(type), conditions), { view, type, order, ranked }),
    ({ length }) => length,
  );
}

function conditionsOf<T extends PublicType, Filter extends object>(
  criteria: Criteria<T, Filter>,
  filter: Filter | null | undefined,
  asker: Asker,
): Criterion<T>[] {
  const fields = Object.keys(filter ?? {}) as (keyof Filter)[];
  return fields.flatMap((field) => {
    const wanted = filter?.[field];
    return wanted == null ? [] : criteria[field](wanted, asker);
  });
}

/** Those that meet every condition: the fewest that meet one are looked at, not the whole list. */
function meeting<T extends PublicType>(
  all: readonly EntryOf<T>[],
  conditions: readonly Criterion<T>[],
): EntryOf<T>[] {
  const [fewest, ...others] = [...conditions].sort(
    (one, other) => one.entries.length - other.entries.length,
  );
  if (!fewest) return [...all];
  return fewest.entries.filter(({ id }) => others.every(({ holds }) => holds(id)));
}

function sorted<T extends PublicType>(
  entries: EntryOf<T>[],
  {
    view,
    type,
    order,
    ranked,
  }: { view: View; type: T; order: ListOrder<T>; ranked: Ranked<T> | undefined },
): EntryOf<T>[] {
  // Most of a list is sooner picked out of it in its order than sorted.
  if (ranked && entries.length > view.list(type).length / 8) {
    const ids = new Set(entries.map(({ id }) => id));
    return ranked.all().filter(({ id }) => ids.has(id));
  }
  const placeOf = placesBy({ view, type, order, ranked });
  return entries
    .map((entry) => ({ entry, place: placeOf(entry.id) }))
    .sort((one, other) => order.compare(one.place, other.place))
    .map(({ entry }) => entry);
}

function placesBy<T extends PublicType>({
  view,
  type,
  order: { from },
  ranked,
}: {
  view: View;
  type: T;
  order: ListOrder<T>;
  ranked: Ranked<T> | undefined;
}): (id: string) => Place {
  if (!from) return (id) => ranked?.placeOf(id) ?? [null, id];
  const places = placesOf(view, type, from.placeOf);
  return (id) => {
    const place = places.placeOf(id);
    return [place ? kilometresBetween(place, from.near) : null, id];
  };
}

function orderOfEntries<T extends PublicType>(order: ListOrder<T>): Order<EntryOf<T>> {
  // The order by id needs no more than the id: items are not read for it.
  if (order.name === byId.name) return byId;
  return {
    name: order.name,
    compare: order.compare,
    placeOf: (entry) => order.placeOf(entry.item as PublicItem as ItemOf<T>),
  };
}
