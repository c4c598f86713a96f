import { PolyclinicError } from '../../errors.ts';

/** Says by what the list is ordered, so that a cursor of another order is refused. */
const prefix = 'id:';

/**
 * The place of an item in a list, opaque to its reader. It is the place, not the item: it holds
 * when the item, or any other, is edited or gone.
 */
export function encodeCursor(id: string): string {
  return Buffer.from(prefix + id).toString('base64url');
}

/** @throws PolyclinicError BAD_INPUT for what is no cursor of such a list. */
export function decodeCursor(cursor: string, field: 'after' | 'before'): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(prefix) && encodeCursor(text.slice(prefix.length)) === cursor) {
    return text.slice(prefix.length);
  }
  throw new PolyclinicError('BAD_INPUT', `“${field}” must be a cursor that this list has given`, {
    field,
  });
}
