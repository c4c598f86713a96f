import { PolyclinicError } from '../../errors.ts';
import { byId, type List, type Place } from './order.ts';

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
  throw new PolyclinicError(
    'BAD_INPUT',
    `“${field}” must be a cursor that this list of ${of.list ?? 'items'} has given, with the same ` +
      '“orderBy” and locale: begin again with its first page',
    { field },
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
