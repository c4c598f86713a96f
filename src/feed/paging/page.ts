import { PolyclinicError } from '../../errors.ts';
import { lowerBound } from '../memory/sorted.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { byId, type Order, type Place } from './order.ts';

/** The arguments of a Relay connection. */
export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

/** A piece of a list, by Relay's cursor connections specification. */
export type Page<T> = {
  edges: { readonly cursor: string; readonly node: T }[];
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
 * @throws PolyclinicError BAD_INPUT for sizes out of range, foreign cursors, or both directions.
 */
export function pageOf<T extends { id: string }>(
  sorted: readonly T[],
  { first, after, last, before }: PageArguments,
  order: Order<T> = byId,
): Page<T> {
  checkSizes({ first, last });
  const from =
    after == null
      ? 0
      : countBefore(sorted, order, decodeCursor(after, order.name, 'after'), isNotAfter);
  const to =
    before == null
      ? sorted.length
      : countBefore(sorted, order, decodeCursor(before, order.name, 'before'), isBefore);
  const start = last == null ? from : Math.max(from, to - last);
  const end = last == null ? Math.min(to, from + (first ?? pageDefault)) : to;
  const edges = sorted.slice(start, end).map((node) => new Edge(node, order));
  return {
    edges,
    totalCount: sorted.length,
    pageInfo: {
      hasNextPage: end < sorted.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return edges.at(0)?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
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

/** Its cursor is written only for who asks for it, which few do. */
class Edge<T extends { id: string }> {
  readonly node: T;
  readonly #order: Order<T>;

  constructor(node: T, order: Order<T>) {
    this.node = node;
    this.#order = order;
  }

  get cursor(): string {
    return encodeCursor(this.#order.name, this.#order.placeOf(this.node));
  }
}

function checkSizes({ first, last }: Pick<PageArguments, 'first' | 'last'>): void {
  if (first != null && last != null) {
    throw new PolyclinicError('BAD_INPUT', 'Give “first” or “last”, not both', { field: 'last' });
  }
  for (const [field, size] of Object.entries({ first, last })) {
    if (size == null || (size >= 1 && size <= pageLimit)) continue;
    const message = `“${field}” must be between 1 and ${pageLimit}, not ${size}`;
    throw new PolyclinicError('BAD_INPUT', message, { field });
  }
}
