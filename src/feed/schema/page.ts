import type { PublicItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { PublicEntry } from '../memory/view.ts';
import { byId, type Order } from '../paging/order.ts';
import { type Page, type PageArguments, pageOf } from '../paging/page.ts';
import type { FeedContext } from './context.ts';
import { type Served, serve } from './served.ts';

/** A page of entries, made ready for a reader. */
export function servedPage<T extends PublicItem>({
  entries,
  args,
  order = byId,
  reading,
  context: { view },
}: {
  /** Sorted by the order; by id where there is none. */
  entries: readonly PublicEntry<T>[];
  args: PageArguments;
  order?: Order<PublicEntry<T>>;
  reading: Reading;
  context: FeedContext;
}): Page<Served<T>> {
  const reader = { view, reading };
  return pageOf(entries, args, order, (entry) => serve(entry, reader));
}
