import type { Airport } from './common.ts';

/** The minutes by road from the airport that is reached soonest; null where none says. */
export function minutesToAirport({ airports }: { airports: readonly Airport[] }): number | null {
  const minutes = airports.flatMap((airport) => airport.minutes ?? []);
  return minutes.length > 0 ? Math.min(...minutes) : null;
}
