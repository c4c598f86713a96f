/** JSON in which equal values have equal text: the names of an object are sorted. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (isObject(inner) ? sorted(inner) : inner));
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
