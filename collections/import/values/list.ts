/**
 * A cell's values where a field takes many: divided by `;`, `|` or line breaks.
 *
 * A web address may hold these signs itself, so a list of addresses is divided only before another.
 */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== '');
  if (typeof value !== 'string') return [value];
  const divider = /^\s*https?:\/\//i.test(value) ? /\s*[;|\n]\s*(?=https?:\/\/)/i : /[;|\n]/;
  return value
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
