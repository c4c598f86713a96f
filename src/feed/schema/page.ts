import type { PublicItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { PublicEntry } from '../memory/view.ts';
import { type PageArguments, pageOf } from '../paging/page.ts';
import type { FeedContext } from './context.ts';
import { serve } from './served.ts';

/** A page of entries, made ready for a reader. */
export function servedPage<T extends PublicItem>({
  entries,
  args,
  reading,
  context: { view },
}: {
  /** Sorted by id. */
  entries: readonly PublicEntry<T>[];
  args: PageArguments;
  reading: Reading;
  context: FeedContext;
}) {
  const page = pageOf(entries, args);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: serve(node, { view, reading }) })),
  };
}
