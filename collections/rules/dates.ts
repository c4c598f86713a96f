import type { Broken } from './check.ts';

/** A date as the API may give it. */
export type DateLike = string | Date | null | undefined;

/** Milliseconds since 1970, or null for what is absent or no date. */
export function timeOf(value: DateLike): number | null {
  if (value === undefined || value === null || value === '') return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : time;
}

/** The end is not before the beginning; an open end or beginning is fine. */
export function dateOrder(from: DateLike, to: DateLike): Broken {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start !== null && end !== null && end < start ? { key: 'dateOrder' } : null;
}

/** The same day so many calendar months later (the month's last day where it has fewer). */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** An offer is valid for twelve calendar months at most, so that no price grows old unseen. */
export function offerPeriod(from: DateLike, to: DateLike): Broken {
  const [start, end] = [timeOf(from), timeOf(to)];
  if (start === null || end === null) return null;
  if (end < start) return { key: 'dateOrder' };
  return end > addMonths(start, 12) ? { key: 'offerTooLong' } : null;
}

/**
 * Whether something is valid at a moment: begun, and not over. The last day counts whole (UTC),
 * as a date without a time means the day.
 */
export function isValidAt(period: { from?: DateLike; to?: DateLike }, now: number): boolean {
  const [start, end] = [timeOf(period.from), timeOf(period.to)];
  if (start === null) return false;
  return start <= now && (end === null || now < endOfDay(end));
}

const dayInMs = 86_400_000;
const endOfDay = (time: number) => (Math.floor(time / dayInMs) + 1) * dayInMs;
