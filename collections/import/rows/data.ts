/** A document or a part of one, by field. */
export type Data = Record<string, unknown>;

/** Whether a value is a part with fields of its own, not a list and not a date. */
export function isData(value: unknown): value is Data {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** The rows of a list, where it has some. */
export function rowsIn(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

/** The value at a path of names and, in lists, indexes: `contacts.0.value`. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? (at as Data)[name] : undefined),
      data,
    );
}

/** Sets the value at a path, in place, making the parts on the way. */
export function setAt(data: Data, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let at = data;
  for (const name of names) {
    const inner = at[name];
    const next = isData(inner) ? inner : {};
    at[name] = next;
    at = next;
  }
  at[last] = value;
}
