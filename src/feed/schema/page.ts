import type { PublicItem, PublicType } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import { byId } from '../paging/order.ts';
import { arraySource, type Page, type PageArguments, pageOf } from '../paging/page.ts';
import type { PublicEntry } from '../replica/view.ts';
import type { FeedContext } from './context.ts';
import { typeNames } from './global-id.ts';
import { type Served, serve } from './served.ts';

/** A page of entries that are sorted by id, made ready for a reader. */
export function servedPage<T extends PublicItem>({
  entries,
  args,
  type,
  reading,
  context: { view },
}: {
  entries: readonly PublicEntry<T>[];
  args: PageArguments;
  /** Of what the list is. */
  type: PublicType;
  reading: Reading;
  context: FeedContext;
}): Page<Served<T>> {
  const placed = entries.map((node) => ({ place: [null, node.id] as const, node }));
  const list = arraySource(placed, byId);
  const source = {
    ...list,
    read: (range: Parameters<typeof list.read>[0]) =>
      list.read(range).map(({ place, node }) => ({ place, node: serve(node, { view, reading }) })),
  };
  return pageOf(source, args, { ...byId, list: typeNames[type] });
}
