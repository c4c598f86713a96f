import type { FeedMemory } from '../memory/memory.ts';

/** Seconds since what is served was last known to be what the log holds; null for never. */
export function ageSeconds(memory: FeedMemory, now = Date.now()): number | null {
  const at = memory.confirmedAt();
  return at === 0 ? null : Math.max(0, Math.floor((now - at) / 1_000));
}
