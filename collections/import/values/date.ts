import type { ReadValue } from './types.ts';

const cure = 'write the date as 2026-03-31';

/** Orders of year, month and day that people write, by the sign between them. */
const shapes: readonly { pattern: RegExp; order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: ['d', 'm', 'y'] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, order: ['y', 'm', 'd'] },
];

/** A date as ISO 8601, midnight UTC where no time is given. `3/4/2026` is refused: two days. */
export const readDate: ReadValue = (value) => {
  const written = String(value).trim();
  for (const { pattern, order } of shapes) {
    const match = pattern.exec(written);
    if (match) {
      const part = (which: 'y' | 'm' | 'd') => Number(match[order.indexOf(which) + 1]);
      return dayOf(part('y'), part('m'), part('d'));
    }
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written)) {
    const time = Date.parse(written);
    if (!Number.isNaN(time)) return { value: new Date(time).toISOString() };
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  return { reason: 'it is not a date', cure };
};

/** Day and month in either order, where only one order makes a date. */
function slashedDay(first: number, second: number, year: number) {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  return { reason: 'it could be two dates, with the day or the month first', cure };
}

function dayOf(year: number, month: number, day: number) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { value: date.toISOString() }
    : { reason: 'there is no such day', cure };
}
