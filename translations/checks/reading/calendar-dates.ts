import type { Locale } from '../../locales.ts';
import type { DateFound } from './dates-in.ts';
import { matchesOf } from './matches-of.ts';
import { plainly } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/** The months of the Solar Hijri calendar, from the first day of spring. */
const solarMonths = [
  ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور'],
  ...['مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
].map(plainly);

const solar = withLetters(
  String.raw`(?<!\d)(\d{1,2})(?:\s?ام)?\s(${solarMonths.join('|')})(?:\sماه)?،?\s(?:سال\s)?(1[34]\d\d)(?!\d)`,
  'gu',
);

/** Years are counted from the first of an era: Reiwa 7 is 2025. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const japanese = withLetters(
  String.raw`(${Object.keys(eras).join('|')})\s?(\d{1,2}|元)年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?`,
  'gu',
);

/** The dates of a text, by `plainly`, that count years as only its language does. */
export function calendarDates(text: string, locale: Locale): DateFound[] {
  if (locale === 'fa') return matchesOf(text, solar).flatMap(solarDate);
  return locale === 'ja' ? matchesOf(text, japanese).map(eraDate) : [];
}

/** The Gregorian years that a year in figures may be in another calendar of its language. */
export function calendarYears(value: number, before: string, locale: Locale): number[] {
  // A year begins in March and ends in the next.
  if (locale === 'fa' && value >= 1300 && value < 1500) return [value + 621, value + 622];
  const [era] = locale === 'ja' ? Object.keys(eras).filter((name) => before.endsWith(name)) : [];
  return era ? [(eras[era] ?? 0) + value] : [];
}

function eraDate(match: RegExpExecArray): DateFound {
  const [text, era = '', year, month, day] = match;
  return {
    ...placeOf(match),
    text,
    days: day ? [Number(day)] : [],
    months: [Number(month)],
    year: (eras[era] ?? 0) + (year === '元' ? 1 : Number(year)),
  };
}

function solarDate(match: RegExpExecArray): DateFound[] {
  const [text, day, month = '', year] = match;
  const date = gregorian(Number(year), solarMonths.indexOf(month) + 1, Number(day));
  if (!date) return [];
  return [
    {
      ...placeOf(match),
      text,
      days: [date.getUTCDate()],
      months: [date.getUTCMonth() + 1],
      year: date.getUTCFullYear(),
    },
  ];
}

const placeOf = ({ 0: text, index }: RegExpExecArray) => ({
  start: index,
  end: index + text.length,
});

const solarParts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** ICU tells the calendar of a day only: the days about the likely one are asked. Null for no date. */
function gregorian(year: number, month: number, day: number): Date | null {
  const months = Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30;
  for (let shift = 19; shift <= 23; shift += 1) {
    const date = new Date(Date.UTC(year + 621, 2, shift + months + day - 1));
    const parts = solarParts.formatToParts(date);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day) return date;
  }
  return null;
}
