import type { FeedMemory } from '../memory/memory.ts';

/** Seconds since what is served was last known to be what the log holds; null for never. */
export function ageSeconds(memory: FeedMemory): number | null {
  const at = memory.confirmedAt();
  return at === null ? null : Math.floor((performance.now() - at) / 1_000);
}
