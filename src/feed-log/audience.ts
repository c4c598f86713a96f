import type { Audience } from '../contract/index.ts';
import type { FormerAudience, LogEntry } from './types.ts';

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

/** How many audiences an entry remembers apart. */
export const formerLimit = 16;

/**
 * Who could see an item before the change `seq`, which is about to supersede its entry.
 *
 * They outlive a tombstone: whoever missed it must hear of the loss when the item comes back
 * for others only. Past the limit the oldest two become one that admits everyone: a superfluous
 * DELETED does no harm, a missing one leaves a deleted item on somebody's site for ever.
 */
export function formerAudiencesAfter(entry: LogEntry, seq: number): FormerAudience[] {
  if (!entry.item) return entry.formerAudiences;
  const ended = { audience: entry.audience, from: entry.seq, until: seq };
  const former = withAudience(entry.formerAudiences, ended);
  if (former.length <= formerLimit) return former;
  const kept = former.slice(0, formerLimit - 1);
  return former
    .slice(formerLimit - 1)
    .reduce((list, oldest) => withAudience(list, { ...oldest, audience: everyone }), kept);
}

function withAudience(former: readonly FormerAudience[], added: FormerAudience): FormerAudience[] {
  const isSame = (other: FormerAudience) => sameAudience(other.audience, added.audience);
  const merged = former.filter(isSame).reduce(spanning, added);
  const others = former.filter((other) => !isSame(other));
  return [...others, merged].sort((one, other) => other.until - one.until);
}

const spanning = (one: FormerAudience, other: FormerAudience): FormerAudience => ({
  audience: one.audience,
  from: Math.min(one.from, other.from),
  until: Math.max(one.until, other.until),
});
