import { isPlainObject } from './is-plain-object.ts';

type Data = Record<string, unknown>;

/**
 * The texts of one locale as an update: rows of lists are named by the ids that the document has.
 * Rows sent without their id would erase the texts of the other locales; a row left out would be
 * removed, so those without text are sent as their id alone.
 */
export function withRowIds(text: Data, document: Data): Data {
  return Object.fromEntries(
    Object.entries(text).map(([name, value]) => [name, withIds(value, document[name])]),
  );
}

function withIds(value: unknown, stored: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(value)) {
    return stored.map((row: Data, index) => ({
      ...(isPlainObject(value[index]) ? withRowIds(value[index], row) : {}),
      id: row.id,
    }));
  }
  const isGroup = isPlainObject(value) && isPlainObject(stored) && !('root' in value);
  return isGroup ? withRowIds(value, stored) : value;
}
