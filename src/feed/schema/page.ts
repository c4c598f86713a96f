import type { PublicItem, PublicType } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { PublicEntry } from '../memory/view.ts';
import { byId, type Order } from '../paging/order.ts';
import { type Page, type PageArguments, pageOf } from '../paging/page.ts';
import type { FeedContext } from './context.ts';
import { typeNames } from './global-id.ts';
import { type Served, serve } from './served.ts';

/** A page of entries, made ready for a reader. */
export function servedPage<T extends PublicItem>({
  entries,
  args,
  order = byId,
  type,
  reading,
  context: { view },
}: {
  /** Sorted by the order; by id where there is none. */
  entries: readonly PublicEntry<T>[];
  args: PageArguments;
  order?: Order<PublicEntry<T>>;
  /** Of what the list is. */
  type: PublicType;
  reading: Reading;
  context: FeedContext;
}): Page<Served<T>> {
  const reader = { view, reading };
  return pageOf(entries, args, ofType(order, type), (entry) => serve(entry, reader));
}

const typesOf = new WeakMap<Order<never>, Map<PublicType, Order<never>>>();

/** The order as a list of a type has it, made once: orders are used again and again. */
function ofType<T extends { id: string }>(order: Order<T>, type: PublicType): Order<T> {
  const known = typesOf.get(order as Order<never>) ?? new Map<PublicType, Order<never>>();
  typesOf.set(order as Order<never>, known);
  const made = known.get(type) ?? ({ ...order, list: typeNames[type] } as Order<never>);
  known.set(type, made);
  return made as Order<T>;
}
