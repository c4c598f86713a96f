import type { Broken } from '../../rules/check.ts';
import { storedDay, years } from '../../rules/days.ts';
import { storedMoment } from '../../rules/moments.ts';
import type { Coerced, ReadValue } from './types.ts';

const cure = 'write the date as 2026-03-31';

/** Orders of year, month and day that people write, by the sign between them. */
const shapes: readonly { pattern: RegExp; order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: ['d', 'm', 'y'] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, order: ['y', 'm', 'd'] },
];

/** A time behind a day, on a wall's clock: in no zone. */
const clock = /^(.+?)[T,]?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A moment that says its distance from UTC. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A day as it is stored, or for a field that holds a moment the moment: in UTC where the cell says its
 * distance from it, else a time in no zone yet (`2026-12-20T09:00`), which the row's zone places.
 * `3/4/2026` is refused: two days.
 */
export const readDate: ReadValue = (value, { field }) => {
  const text = String(value).trim();
  const isMoment = field.source.custom?.isMoment === true;
  if (moment.test(text)) {
    if (!isMoment) return inYears(text);
    const stored = storedMoment(text, 'UTC');
    return 'moment' in stored ? { value: stored.moment } : refusal(stored.broken);
  }
  if (!isMoment) return readDay(text);
  const [, day = text, hours = '0', minutes = '00', seconds] = clock.exec(text) ?? [];
  const read = readDay(day.trim());
  if (!('value' in read)) return read;
  if (Number(hours) > 23 || Number(minutes) > 59) return { reason: 'it is not a time', cure };
  const time = `${hours.padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}`;
  return { value: `${String(read.value).slice(0, 10)}T${time}` };
};

function readDay(written: string): Coerced {
  for (const { pattern, order } of shapes) {
    const match = pattern.exec(written);
    if (match) {
      const part = (which: 'y' | 'm' | 'd') => Number(match[order.indexOf(which) + 1]);
      return dayOf(part('y'), part('m'), part('d'));
    }
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  return { reason: 'it is not a date', cure };
}

/** Day and month in either order, where only one order makes a date. */
function slashedDay(first: number, second: number, year: number): Coerced {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  return { reason: 'it could be two dates, with the day or the month first', cure };
}

function dayOf(year: number, month: number, day: number): Coerced {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ];
  return inYears(`${y}-${m}-${d}`);
}

function inYears(text: string): Coerced {
  const read = storedDay(text);
  return 'day' in read ? { value: read.day } : refusal(read.broken);
}

function refusal(broken: Broken): Coerced {
  const isYear = broken?.key === 'yearRange';
  const reason = isYear
    ? `its year is not from ${years.min} to ${years.max}`
    : 'there is no such day';
  return { reason, cure };
}
