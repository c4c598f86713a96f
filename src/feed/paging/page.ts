import { badInput } from '../../errors.ts';
import { decodeCursor, encodeCursor, type List, lowerBound, type Place } from './order.ts';

/** The arguments of a Relay connection. */
export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

/** A piece of a list, by Relay's cursor connections specification. */
export type Page<N> = {
  edges: Edge<N>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

/** A node and its place in the list. */
export type Placed<N> = { place: Place; node: N };

/** A list in order, which is read from a place on, in either direction. `S` says where something is. */
export type Source<S, N> = {
  /** At most `limit` of it between two places, exclusive; the last of them first where `backwards`. */
  read(range: {
    after: Place | null;
    before: Place | null;
    limit: number;
    backwards: boolean;
  }): readonly S[];
  /** What is there; asked of what is on the page alone. */
  edge(at: S, list: List): Edge<N>;
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
export function pageOf<S, N>(
  source: Source<S, N>,
  { first, after: afterCursor, last, before: beforeCursor }: PageArguments,
  list: List,
): Page<N> {
  checkSizes(first, last);
  const after = afterCursor == null ? null : decodeCursor(afterCursor, list, 'after');
  const before = beforeCursor == null ? null : decodeCursor(beforeCursor, list, 'before');
  const backwards = last != null;
  const size = last ?? first ?? pageDefault;
  const found = source.read({ after, before, limit: size + 1, backwards });
  const edges = found.slice(0, size).map((at) => source.edge(at, list));
  if (backwards) edges.reverse();
  return new ReadPage({ edges, source, after, before, backwards, hasMore: found.length > size });
}

type Read<N> = {
  edges: Edge<N>[];
  source: Pick<Source<never, N>, 'has' | 'count'>;
  after: Place | null;
  before: Place | null;
  backwards: boolean;
  /** Whether there is more in the direction of the page. */
  hasMore: boolean;
};

/** A page, with what is looked up only when it is asked for. A class: there is one for each list of an answer. */
class ReadPage<N> implements Page<N> {
  readonly edges: Edge<N>[];
  readonly #read: Read<N>;

  constructor(read: Read<N>) {
    this.edges = read.edges;
    this.#read = read;
  }

  get pageInfo(): Page<N>['pageInfo'] {
    return this;
  }

  get totalCount(): number {
    return this.#read.source.count();
  }

  get hasNextPage(): boolean {
    const { source, before, backwards, hasMore } = this.#read;
    return (!backwards && hasMore) || (before !== null && source.has('from', before));
  }

  get hasPreviousPage(): boolean {
    const { source, after, backwards, hasMore } = this.#read;
    return (backwards && hasMore) || (after !== null && source.has('upTo', after));
  }

  get startCursor(): string | null {
    return this.edges.at(0)?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** A list that is in memory. */
export const arraySource = <N>(all: readonly Placed<N>[], { compare }: List) =>
  new ArraySource(all, compare);

/** What is in memory in order; another one says where its elements are, and what is there. */
export abstract class InMemory<S, N> implements Source<S, N> {
  readonly #all: readonly S[];
  readonly #compare: List['compare'];

  constructor(all: readonly S[], compare: List['compare']) {
    this.#all = all;
    this.#compare = compare;
  }

  abstract placeOf(at: S): Place;
  abstract edge(at: S, list: List): Edge<N>;

  read({ after, before, limit, backwards }: Parameters<Source<S, N>['read']>[0]): readonly S[] {
    const start = after ? this.#upTo(after) : 0;
    const end = before ? this.#below(before) : this.#all.length;
    if (!backwards) return this.#all.slice(start, Math.min(end, start + limit));
    return this.#all.slice(Math.max(start, end - limit), Math.max(start, end)).reverse();
  }

  has(side: 'upTo' | 'from', place: Place): boolean {
    return side === 'upTo' ? this.#upTo(place) > 0 : this.#below(place) < this.#all.length;
  }

  count(): number {
    return this.#all.length;
  }

  #upTo(place: Place): number {
    return lowerBound(this.#all.length, (index) => this.#compared(index, place) <= 0);
  }

  #below(place: Place): number {
    return lowerBound(this.#all.length, (index) => this.#compared(index, place) < 0);
  }

  #compared(index: number, place: Place): number {
    return this.#compare(this.placeOf(this.#all[index] as S), place);
  }
}

class ArraySource<N> extends InMemory<Placed<N>, N> {
  placeOf({ place }: Placed<N>): Place {
    return place;
  }

  edge({ place, node }: Placed<N>, list: List): Edge<N> {
    return new Edge(place, node, list);
  }
}

/** Its cursor is written only for who asks for it, which few do. */
export class Edge<N> {
  readonly node: N;
  readonly #place: Place;
  readonly #list: List;

  constructor(place: Place, node: N, list: List) {
    this.node = node;
    this.#place = place;
    this.#list = list;
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.#place);
  }
}

function checkSizes(first: PageArguments['first'], last: PageArguments['last']): void {
  if (first != null && last != null) throw badInput('last', 'Give “first” or “last”, not both');
  if (first != null) sizeOf('first', first);
  if (last != null) sizeOf('last', last);
}

/** A number of what is asked for at a time. @throws PolyclinicError BAD_INPUT for one out of range. */
export function sizeOf(field: 'first' | 'last', size: number, most = pageLimit): number {
  if (size >= 1 && size <= most) return size;
  throw badInput(field, `“${field}” must be between 1 and ${most}, not ${size}`);
}
