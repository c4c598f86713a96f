import type { ProgressReport } from '../run/types.ts';

/** A line that says how far an import is: `231 rows (55 %): 200 created, 31 refused; 12 s left`. */
export function progressLine({ tally, share, secondsLeft }: ProgressReport): string {
  const left = secondsLeft === null ? '' : `; ${duration(secondsLeft)} left`;
  return `${rowCount(tally.rows)} (${Math.floor(share * 100)} %): ${countsLine(tally.counts)}${left}`;
}

/** `200 created, 31 refused`; what there is none of is left out. */
export function countsLine(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing yet';
}

export const rowCount = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

/** `42 s`, `3 min 5 s`, `1 h 2 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
