import { dayShown } from './day-shown.ts';

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

/** A moment on the reader’s clock as if that were UTC, and the clock’s minutes ahead of UTC. */
function wallClock(value: string | Date): { wall: string; minutes: number } {
  const moment = new Date(value);
  const minutes = -moment.getTimezoneOffset();
  return { wall: new Date(moment.getTime() + minutes * 60_000).toISOString(), minutes };
}

/** The day of a moment on the reader’s clock: `20.12.2026`. */
export const dayHere = (value: string | Date): string => dayShown(wallClock(value).wall);

/** A moment on the reader’s clock, with the clock’s distance from UTC: `20.12.2026 09:00 UTC+03:00`. As `adminDate`. */
export function momentHere(value: string | Date): string {
  const { wall, minutes } = wallClock(value);
  const ahead = Math.abs(minutes);
  return `${dayShown(wall)} ${wall.slice(11, 16)} UTC${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/** The same as a pattern of date-fns, for what Payload shows. */
export const adminDate = "dd.MM.yyyy HH:mm 'UTC'xxx";
