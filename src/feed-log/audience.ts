import type { Audience } from '../contract/index.ts';

/** The audience that leaves nobody out. */
export const everyone: Audience = { countries: [], destinations: [], allowed: [], denied: [] };

/** Whether two audiences admit the same sites, whatever the order of their lists. */
export function sameAudience(one: Audience, other: Audience): boolean {
  return (Object.keys(everyone) as (keyof Audience)[]).every((list) =>
    sameSet(one[list], other[list]),
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === new Set(other).size && other.every((value) => set.has(value));
}
