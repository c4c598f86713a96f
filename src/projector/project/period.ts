/** Dates as ISO 8601; null: open. The last day counts whole (UTC), as a date without a time does. */
export type Period = { from: string | null; to: string | null };

const dayInMs = 86_400_000;

/** Whether a period has begun and is not over. */
export function holdsAt({ from, to }: Period, now: Date): boolean {
  const time = now.getTime();
  return (from === null || Date.parse(from) <= time) && (to === null || time < endOf(to));
}

/** The moments at which a period begins and is over, in milliseconds since 1970. */
export function boundariesOf({ from, to }: Period): number[] {
  return [from === null ? [] : Date.parse(from), to === null ? [] : endOf(to)].flat();
}

const endOf = (day: string) => (Math.floor(Date.parse(day) / dayInMs) + 1) * dayInMs;
