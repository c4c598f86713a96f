import { PolyclinicError } from '../../errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { lowerBound } from './lower-bound.ts';
import type { List, Place } from './order.ts';

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
  readonly totalCount: number;
};

/** A node and its place in the list. */
export type Placed<N> = { place: Place; node: N };

/** A list in order, which is read from a place on, in either direction. */
export type Source<N> = {
  /** At most `limit` nodes between two places, exclusive; the last of them first where `backwards`. */
  read(range: {
    after: Place | null;
    before: Place | null;
    limit: number;
    backwards: boolean;
  }): Placed<N>[];
  /** Whether there is anything at or before a place, or at or after it. */
  has(side: 'upTo' | 'from', place: Place): boolean;
  count(): number;
};

/** How many items a page has at most, and when neither `first` nor `last` is given. */
export const pageLimit = 100;
export const pageDefault = 20;

/**
 * The piece of a list that the arguments ask for. It is counted only when that is asked for.
 *
 * @throws PolyclinicError BAD_INPUT for sizes out of range, foreign cursors, or both directions.
 */
export function pageOf<N>(
  source: Source<N>,
  { first, after: afterCursor, last, before: beforeCursor }: PageArguments,
  list: List,
): Page<N> {
  checkSizes(first, last);
  const after = afterCursor == null ? null : decodeCursor(afterCursor, list, 'after');
  const before = beforeCursor == null ? null : decodeCursor(beforeCursor, list, 'before');
  const backwards = last != null;
  const size = last ?? first ?? pageDefault;
  const found = source.read({ after, before, limit: size + 1, backwards });
  const placed = found.slice(0, size);
  const hasMore = found.length > size;
  const isAfterSome = after !== null && source.has('upTo', after);
  const isBeforeSome = before !== null && source.has('from', before);
  const edges = (backwards ? placed.reverse() : placed).map((each) => new Edge(each, list));
  return {
    edges,
    pageInfo: new PageInfo(edges, {
      next: backwards ? isBeforeSome : hasMore || isBeforeSome,
      previous: backwards ? hasMore || isAfterSome : isAfterSome,
    }),
    get totalCount() {
      return source.count();
    },
  };
}

/** A list that is in memory. */
export function arraySource<N>(all: readonly Placed<N>[], { compare }: List): Source<N> {
  const countBefore = (place: Place, counts: (difference: number) => boolean) =>
    lowerBound(all.length, (index) => counts(compare((all[index] as Placed<N>).place, place)));
  const upTo = (place: Place) => countBefore(place, (difference) => difference <= 0);
  const below = (place: Place) => countBefore(place, (difference) => difference < 0);
  return {
    read({ after, before, limit, backwards }) {
      const start = after ? upTo(after) : 0;
      const end = before ? below(before) : all.length;
      if (!backwards) return all.slice(start, Math.min(end, start + limit));
      return all.slice(Math.max(start, end - limit), Math.max(start, end)).reverse();
    },
    has: (side, place) => (side === 'upTo' ? upTo(place) > 0 : below(place) < all.length),
    count: () => all.length,
  };
}

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
class Edge<N> {
  readonly node: N;
  readonly #place: Place;
  readonly #list: List;

  constructor({ node, place }: Placed<N>, list: List) {
    this.node = node;
    this.#place = place;
    this.#list = list;
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.#place);
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
