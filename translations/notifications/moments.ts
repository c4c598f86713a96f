import { TZDate } from '@date-fns/tz';
import type { Delivery } from './kinds.ts';

/** When the daily mail goes out, on the office's clock. */
const DIGEST_HOUR = 8;

/** A mail “at once” waits for what comes in the same minute, and not longer than this. */
const SETTLE_MS = 60_000;
const LONGEST_MS = 15 * 60_000;

/** The first moment after another at which daily mails go out in a time zone. */
export function nextDigest(after: Date, zone: string): Date {
  const local = new TZDate(after, zone);
  const digestIn = (days: number) =>
    new TZDate(local.getFullYear(), local.getMonth(), local.getDate() + days, DIGEST_HOUR, zone);
  const today = digestIn(0);
  return new Date((today.getTime() > after.getTime() ? today : digestIn(1)).getTime());
}

type Occasion = { since: Date; at: Date; zone: string };

/**
 * When what happened first at `since` and last at `at` is mailed; null when it is not.
 */
export function mailMoment(delivery: Delivery, { since, at, zone }: Occasion): Date | null {
  if (delivery === 'daily') return nextDigest(since, zone);
  if (delivery !== 'now') return null;
  return new Date(Math.min(at.getTime() + SETTLE_MS, since.getTime() + LONGEST_MS));
}
