import { badInput } from '../../errors.ts';

/** The place of an item in a list: the value that it is sorted by, and its id. */
export type Place = readonly [value: string | number | null, id: string];

/** A list in which each item has a place of its own, whatever the others are. */
export type List = {
  /** Says by what it sorts; a cursor of another order is refused. */
  name: string;
  /** Of what the list is; a cursor of another list is refused. */
  list?: string;
  compare(one: Place, other: Place): number;
};

type Compare = (one: string | number, other: string | number) => number;

const plain: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The order by id. */
export const byId = {
  name: 'id',
  compare: ([, one]: Place, [, other]: Place) => plain(one, other),
};

/** Compares places by value, then by id. What has no value comes last, in either direction. */
export const byValue =
  (isDescending: boolean, compare: Compare = plain) =>
  ([one, id]: Place, [other, otherId]: Place): number => {
    if (one === null || other === null) {
      return one === other ? plain(id, otherId) : one === null ? 1 : -1;
    }
    return (isDescending ? -1 : 1) * compare(one, other) || plain(id, otherId);
  };

/**
 * A place in a list of an order, opaque to its reader. It is the place, not the item: it holds
 * when the item, or any other, is edited or gone.
 */
export function encodeCursor(of: List, [value, id]: Place): string {
  const place = of.name === byId.name ? id : JSON.stringify([value, id]);
  return Buffer.from(prefixOf(of) + place).toString('base64url');
}

/** @throws PolyclinicError BAD_INPUT for what is no cursor of such a list. */
export function decodeCursor(cursor: string, of: List, field: 'after' | 'before'): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const prefix = prefixOf(of);
  const place = text.startsWith(prefix) ? placeIn(text.slice(prefix.length), of.name) : undefined;
  if (place && encodeCursor(of, place) === cursor) return place;
  throw badInput(
    field,
    `“${field}” must be a cursor that this list of ${of.list ?? 'items'} has given, with the same ` +
      '“orderBy” and locale: begin again with its first page',
  );
}

const prefixOf = ({ name, list }: List) => `${list === undefined ? '' : `${list} `}${name}:`;

function placeIn(text: string, order: string): Place | undefined {
  if (order === byId.name) return [null, text];
  try {
    const [value, id] = JSON.parse(text) as unknown[];
    const isValue = value === null || typeof value === 'string' || typeof value === 'number';
    return isValue && typeof id === 'string' ? [value, id] : undefined;
  } catch {
    return undefined;
  }
}

/** The first index at which `isBefore` no longer holds; it must hold for all before that. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
