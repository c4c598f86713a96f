/** JSON in which equal values have equal text: the names of an object are sorted. */
export const canonicalJson = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(canonical(value));

/** By hand: a function given to `JSON.stringify` makes it slow, and this names each request. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const sorted: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(value).sort()) {
    sorted[name] = canonical((value as Record<string, unknown>)[name]);
  }
  return sorted;
}
