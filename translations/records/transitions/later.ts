/**
 * A moment for the next change of an entry: now, but later than its last change also where two fall
 * on one millisecond or the clocks of two machines differ. So an entry's `at` names one state of it.
 *
 * @param at ISO 8601; '' for an entry that nobody has written.
 */
export function later(at: string, now: string): string {
  return at < now ? now : new Date(Date.parse(at) + 1).toISOString();
}
