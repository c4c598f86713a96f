import type { PublicItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { PublicEntry } from '../memory/view.ts';
import type { Order } from '../paging/order.ts';
import { type PageArguments, pageOf } from '../paging/page.ts';
import type { FeedContext } from './context.ts';
import { type Served, serve } from './served.ts';

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
    edges: page.edges.map((edge) => new ServedEdge(edge, serve(edge.node, { view, reading }))),
  };
}

/** Writes its cursor only for who asks for it. */
class ServedEdge<T extends PublicItem> {
  readonly #edge: { readonly cursor: string };
  readonly node: Served<T>;

  constructor(edge: { readonly cursor: string }, node: Served<T>) {
    this.#edge = edge;
    this.node = node;
  }

  get cursor(): string {
    return this.#edge.cursor;
  }
}
