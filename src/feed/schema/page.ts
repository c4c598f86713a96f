import type { PublicItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { PublicEntry } from '../memory/view.ts';
import type { Order } from '../paging/order.ts';
import { type PageArguments, pageOf } from '../paging/page.ts';
import type { FeedContext } from './context.ts';
import { serve } from './served.ts';

/** A page of entries, made ready for a reader. */
export function servedPage<T extends PublicItem>({
  entries,
  args,
  order,
  reading,
  context: { view },
}: {
  /** Sorted by the order; by id where there is none. */
  entries: readonly PublicEntry<T>[];
  args: PageArguments;
  order?: Order<PublicEntry<T>>;
  reading: Reading;
  context: FeedContext;
}) {
  const page = pageOf(entries, args, order);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: serve(node, { view, reading }) })),
  };
}
