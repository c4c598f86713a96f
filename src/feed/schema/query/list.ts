import type { ItemOf, PublicItem, PublicType } from '../../items/index.ts';
import type { Circle } from '../../memory/nearby.ts';
import type { EntryOf, PublicEntry } from '../../memory/view.ts';
import { byId, type Order } from '../../paging/order.ts';
import type { PageArguments } from '../../paging/page.ts';
import type { FeedContext } from '../context.ts';
import { servedPage } from '../page.ts';
import { type Asker, type Criteria, type Criterion, readingKey } from './criteria.ts';
import type { Sorter } from './orders.ts';
import { readingFor } from './reading.ts';

type Arguments<Filter> = PageArguments &
  Parameters<typeof readingFor>[0] & { filter?: Filter | null; orderBy?: string | null };

/**
 * Resolves a list of a type. What a filter and an order leave is kept until the log moves, so that
 * the pages of a list cost what is on them.
 */
export function findAll<T extends PublicType, Filter extends object>(
  type: T,
  { criteria, sorter }: { criteria: Criteria<T, Filter>; sorter: Sorter<T> },
) {
  return (_: unknown, args: Arguments<Filter>, context: FeedContext) => {
    const reading = readingFor(args, context);
    const { view } = context;
    const asker: Asker = { view, reading };
    const { near } = (args.filter ?? {}) as { near?: Circle | null };
    const order = orderOfEntries(sorter(args.orderBy, { ...asker, near }));
    const conditions = conditionsOf(criteria, args.filter, asker);
    const isWhole = conditions.length === 0 && order.name === byId.name;
    const entries = isWhole
      ? view.list(type)
      : view.keep(
          `found ${type} ${order.name} ${JSON.stringify(args.filter ?? {})} ${readingKey(reading)}`,
          () => meeting(view.list(type), conditions, order),
          ({ length }) => length,
        );
    return servedPage({
      entries: entries as unknown as readonly PublicEntry<ItemOf<T>>[],
      order: order as unknown as Order<PublicEntry<ItemOf<T>>>,
      args,
      reading,
      context,
    });
  };
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
  order: Order<EntryOf<T>>,
): readonly EntryOf<T>[] {
  const [fewest, ...others] = [...conditions].sort(
    (one, other) => one.entries.length - other.entries.length,
  );
  const found = fewest
    ? fewest.entries.filter(({ item }) => others.every(({ holds }) => holds(item)))
    : all;
  const placed = found.map((entry) => ({ entry, place: order.placeOf(entry) }));
  return placed
    .sort((one, other) => order.compare(one.place, other.place))
    .map(({ entry }) => entry);
}

function orderOfEntries<T extends PublicType>(order: Order<ItemOf<T>>): Order<EntryOf<T>> {
  return { ...order, placeOf: ({ item }) => order.placeOf(item as PublicItem as ItemOf<T>) };
}
