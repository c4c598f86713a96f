import type { PublicType } from '../../contract/index.ts';
import { byId, type List, type Place } from '../paging/order.ts';
import { Edge, InMemory, type Page, type PageArguments, pageOf } from '../paging/page.ts';
import type { View } from '../replica/view.ts';
import type { FeedContext } from './context.ts';
import { typeNames } from './global-id.ts';
import { type OfType, type Referrers, type Served, serveAt } from './served.ts';

/** Resolves a list of what of a type refers to an item by a field, sorted by id. */
export function referrers<T extends PublicType>(by: T, field: string) {
  const list = { ...byId, list: typeNames[by] };
  const name = `${by}.${field}`;
  return (of: Served, args: PageArguments, { view }: FeedContext): Page<OfType<T>> =>
    pageOf(
      new ReferrersSource<T>(referrersOf(of, { name, by, field, view }), of, view),
      args,
      list,
    );
}

/** Resolves the same as a whole. */
export function allReferrers<T extends PublicType>(by: T, field: string) {
  const name = `${by}.${field}`;
  return (of: Served, _: object, { view }: FeedContext): OfType<T>[] =>
    referrersOf(of, { name, by, field, view }).rows.map(
      (row) => serveAt(row, { view, reading: of.reading }) as OfType<T>,
    );
}

/** The rows that refer to an item: read once for each item as it is served. */
function referrersOf(
  { entry: { type, id }, referrers: known }: Served,
  { name, by, field, view }: { name: string; by: PublicType; field: string; view: View },
): Referrers {
  const before = known.get(name);
  if (before) {
    view.depend(by);
    return before;
  }
  const rows = view.referencedBy(by, field, { type, id }).map(({ n }) => n);
  const found = { rows, indexes: [...rows.keys()], edges: [] };
  known.set(name, found);
  return found;
}

/** A list of rows; what is where is their index. */
class ReferrersSource<T extends PublicType> extends InMemory<number, OfType<T>> {
  readonly #found: Referrers;
  readonly #to: { view: View; reading: Served['reading'] };

  constructor(found: Referrers, { reading }: Served, view: View) {
    super(found.indexes, byId.compare);
    this.#found = found;
    this.#to = { view, reading };
  }

  placeOf(index: number): Place {
    return [null, this.#at(index).entry.id];
  }

  edge(index: number, list: List): Edge<OfType<T>> {
    const { edges } = this.#found;
    // Asked for in any case: the answer depends on it.
    const node = this.#at(index);
    edges[index] ??= new Edge([null, node.entry.id], node, list);
    return edges[index] as Edge<OfType<T>>;
  }

  #at(index: number): OfType<T> {
    return serveAt(this.#found.rows[index] as number, this.#to) as OfType<T>;
  }
}
