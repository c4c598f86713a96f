import { PolyclinicError } from '../../errors.ts';
import { byId, type Place } from './order.ts';

/**
 * A place in a list of an order, opaque to its reader. It is the place, not the item: it holds
 * when the item, or any other, is edited or gone.
 */
export function encodeCursor(order: string, [value, id]: Place): string {
  const place = order === byId.name ? id : JSON.stringify([value, id]);
  return Buffer.from(`${order}:${place}`).toString('base64url');
}

/** @throws PolyclinicError BAD_INPUT for what is no cursor of such a list. */
export function decodeCursor(cursor: string, order: string, field: 'after' | 'before'): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const prefix = `${order}:`;
  const place = text.startsWith(prefix) ? placeIn(text.slice(prefix.length), order) : undefined;
  if (place && encodeCursor(order, place) === cursor) return place;
  throw new PolyclinicError(
    'BAD_INPUT',
    `“${field}” must be a cursor that this list has given, in this order`,
    { field },
  );
}

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
