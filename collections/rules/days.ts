import type { Broken } from './check.ts';

/** Years that a date may be in: earlier ones are years of two digits that were taken for others. */
export const years = { min: 1900, max: 2199 } as const;

/** A day and whether a time stands behind it. */
const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/s;

/**
 * A day as it is stored: its midnight in UTC, by which the databases sort it. A day has no zone: of a
 * moment it is the day that is written, whichever zone stands behind it.
 *
 * @returns the day, or which rule it breaks.
 */
export function storedDay(value: string | Date): { day: string } | { broken: Broken } {
  const text = value instanceof Date ? isoOf(value) : value.trim();
  const [, year = '', month = '', day = ''] = written.exec(text) ?? [];
  const midnight = `${year}-${month}-${day}T00:00:00.000Z`;
  if (year === '' || isoOf(new Date(midnight)) !== midnight) return { broken: { key: 'dayShape' } };
  const broken = yearBroken(Number(year));
  return broken ? { broken } : { day: midnight };
}

/** The rule on the year of a day or of a moment. */
export const yearBroken = (year: number): Broken =>
  year >= years.min && year <= years.max ? null : { key: 'yearRange', values: years };

const isoOf = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString());

/** The rule on a day as it is typed; what is empty is another rule's. */
export function dayRule(value: unknown): Broken {
  if (!(value instanceof Date) && (typeof value !== 'string' || value === '')) return null;
  const read = storedDay(value);
  return 'broken' in read ? read.broken : null;
}
