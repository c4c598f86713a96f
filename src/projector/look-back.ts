/** A moment by both clocks: on the wall, which people and steps of time set, and one that only goes on. */
export type Instant = { wall: number; steady: number };

/** Both clocks now, in milliseconds. */
export const instant = (): Instant => ({ wall: Date.now(), steady: performance.now() });

/**
 * Since when documents have to be looked at that were written after a look, by the dates that the
 * clock on the wall gives them. Where it was set back in between, that is before the look itself.
 *
 * @param overlapMs how much further back, for writers whose clocks are behind.
 */
export function lookBack(last: Instant, now: Instant, overlapMs: number): Date {
  const lastByTheClockOfNow = now.wall - (now.steady - last.steady);
  return new Date(Math.min(last.wall, lastByTheClockOfNow) - overlapMs);
}

/**
 * Whether a write is over by now, when it is left alone for so long. A date further ahead than that
 * is of a clock that has been set back since, and says nothing: the write is taken for over.
 */
export function isSettled(updatedAt: string, now: number, settleMs: number): boolean {
  const age = now - Date.parse(updatedAt);
  return age >= settleMs || age < -settleMs;
}
