import { PolyclinicError } from '../../errors.ts';
import { lowerBound } from '../memory/sorted.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Order, Place } from './order.ts';

/** The arguments of a Relay connection. */
export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

/** A piece of a list, by Relay's cursor connections specification. */
export type Page<N> = {
  edges: { readonly cursor: string; readonly node: N }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount: number;
};

/** How many items a page has at most, and when neither `first` nor `last` is given. */
export const pageLimit = 100;
export const pageDefault = 20;

/**
 * The piece of a list that the arguments ask for.
 *
 * @param sorted the whole list, sorted by the order.
 * @param nodeOf makes what is shown of each item.
 * @throws PolyclinicError BAD_INPUT for sizes out of range, foreign cursors, or both directions.
 */
export function pageOf<T extends { id: string }, N>(
  sorted: readonly T[],
  { first, after, last, before }: PageArguments,
  order: Order<T>,
  nodeOf: (item: T) => N,
): Page<N> {
  checkSizes(first, last);
  const from =
    after == null ? 0 : countBefore(sorted, order, decodeCursor(after, order, 'after'), isNotAfter);
  const to =
    before == null
      ? sorted.length
      : countBefore(sorted, order, decodeCursor(before, order, 'before'), isBefore);
  const start = last == null ? from : Math.max(from, to - last);
  const end = last == null ? Math.min(to, from + (first ?? pageDefault)) : to;
  const edges: Page<N>['edges'] = [];
  for (let index = start; index < end; index++) {
    const item = sorted[index] as T;
    edges.push(new Edge(item, order, nodeOf(item)));
  }
  return {
    edges,
    totalCount: sorted.length,
    pageInfo: new PageInfo(edges, { next: end < sorted.length, previous: start > 0 }),
  };
}

/** By how two places compare. */
const isNotAfter = (difference: number) => difference <= 0;
const isBefore = (difference: number) => difference < 0;

/** How many of a sorted list are before a place. */
function countBefore<T extends { id: string }>(
  sorted: readonly T[],
  order: Order<T>,
  place: Place,
  counts: (difference: number) => boolean,
): number {
  return lowerBound(sorted.length, (index) => {
    const item = sorted[index];
    return item !== undefined && counts(order.compare(order.placeOf(item), place));
  });
}

/**
 * A class: an object that is written with getters gets a hidden class of its own each time, which
 * holds all that the getters see until the next collection of everything.
 */
class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { readonly cursor: string }[];

  constructor(
    edges: readonly { readonly cursor: string }[],
    has: { next: boolean; previous: boolean },
  ) {
    this.#edges = edges;
    this.hasNextPage = has.next;
    this.hasPreviousPage = has.previous;
  }

  get startCursor(): string | null {
    return this.#edges.at(0)?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** Its cursor is written only for who asks for it, which few do. */
class Edge<T extends { id: string }, N> {
  readonly #item: T;
  readonly #order: Order<T>;
  readonly node: N;

  constructor(item: T, order: Order<T>, node: N) {
    this.#item = item;
    this.#order = order;
    this.node = node;
  }

  get cursor(): string {
    return encodeCursor(this.#order, this.#order.placeOf(this.#item));
  }
}

function checkSizes(first: PageArguments['first'], last: PageArguments['last']): void {
  if (first != null && last != null) {
    throw new PolyclinicError('BAD_INPUT', 'Give “first” or “last”, not both', { field: 'last' });
  }
  checkSize('first', first);
  checkSize('last', last);
}

function checkSize(field: 'first' | 'last', size: number | null | undefined): void {
  if (size == null || (size >= 1 && size <= pageLimit)) return;
  const message = `“${field}” must be between 1 and ${pageLimit}, not ${size}`;
  throw new PolyclinicError('BAD_INPUT', message, { field });
}
