import type { Locale } from '../../locales.ts';
import { calendarDates } from './calendar-dates.ts';
import { matchesOf } from './matches-of.ts';
import { monthNames } from './month-names.ts';
import { lowered, plainly } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/** A calendar date or a part of one: a month at least. */
export type DateFound = {
  /** Two for “5–10 March”. */
  days: readonly number[];
  /** Two where a language leaves it open which of 05/03 is the month. */
  months: readonly number[];
  year: number | null;
  text: string;
  start: number;
  end: number;
};

const day = String.raw`(?<![\p{L}]-)(?<d>\d{1,2})(?:\s?(?:-?го|st|nd|rd|th|er|日|일|\.)?\s?(?:[-–—~〜]|to|по|bis|au|до|à)\s?(?<d2>\d{1,2}))?`;
const afterDay = String.raw`(?:-?го|-?нчи|-?нші|-?ші|st|nd|rd|th|er|º|\.|-)?\s?(?:of |de |من )?`;
const year = String.raw`(?<y>(?:19|20)\d\d)`;
const beforeYear = String.raw`(?:,|\s|\.|年|년|оны|-nchi|yil|году?|г\.)?\s?(?:of |في |عام |سنة )?`;

/** Written in figures alone. ISO first: it is the same everywhere. */
const figures = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g,
  /(?<![\d.,])(?<d>\d{1,2})([./-])(?<m>\d{1,2})\2(?<y>(?:19|20)\d\d)(?!\d)/g,
];

const counted: Partial<Record<Locale, RegExp>> = {
  'zh-Hans': withLetters(
    String.raw`(?:${year}\s?年\s?)?(?<!\d)(?<m>\d{1,2})\s?月(?:份)?(?:\s?(?<d>\d{1,2})(?:\s?日?\s?[-–—~至]\s?(?<d2>\d{1,2}))?\s?[日号])?`,
    'gu',
  ),
  ja: withLetters(
    String.raw`(?:${year}\s?年\s?)?(?<!\d)(?<m>\d{1,2})\s?月(?:\s?(?<d>\d{1,2})(?:\s?日?\s?[-–—~]\s?(?<d2>\d{1,2}))?\s?日)?`,
    'gu',
  ),
  ko: withLetters(
    String.raw`(?:${year}\s?년\s?)?(?<!\d)(?<m>\d{1,2})\s?월(?:\s?(?<d>\d{1,2})(?:\s?일?\s?[-–—~]\s?(?<d2>\d{1,2}))?\s?일)?`,
    'gu',
  ),
  vi: withLetters(
    String.raw`(?:ngày\s${day}\s)?tháng\s(?<m>\d{1,2})(?!\d)(?:(?:,|\snăm)?\s${year})?`,
    'gu',
  ),
  mn: withLetters(
    String.raw`(?:${year}\s?(?:оны?|он)\s)?(?<m>\d{1,2})(?:\s?-?(?:р|дугаар|дүгээр))\sсар\p{L}*(?:\s?${day})?`,
    'gu',
  ),
};

/** A month by its name, and the dates in it. */
type Month = { name: RegExp; dates: RegExp };

const months = new Map<Locale, { any: RegExp; each: readonly Month[] }>();

/** The dates of a text that went through `plainly`, contacts masked. */
export function datesIn(text: string, locale: Locale): DateFound[] {
  const found: DateFound[] = calendarDates(text, locale);
  const lower = lowered(text, locale);
  for (const pattern of figures) {
    for (const match of matchesOf(text, pattern)) add(found, match, locale);
  }
  const count = counted[locale];
  for (const match of count ? matchesOf(lower, count) : []) add(found, match, locale);
  // Most texts name no month, and the twelve patterns take long.
  const { any, each } = months.get(locale) ?? compile(locale);
  if (any.test(lower)) {
    each.forEach(({ name, dates }, index) => {
      if (!name.test(lower)) return;
      for (const match of matchesOf(lower, dates)) {
        // “May” is a month and “may” is not.
        const isWritten =
          locale !== 'en' || /\p{Lu}/u.test(text.slice(match.index).slice(0, match[0].length));
        if (isWritten) add(found, match, locale, index + 1);
      }
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function compile(locale: Locale) {
  const names = monthNames[locale]?.map(plainly) ?? [];
  const made = {
    any: withLetters(`(?<!\\p{L})(?:${names.join('|') || '(?!)'})`),
    each: names.map(monthOf),
  };
  months.set(locale, made);
  return made;
}

/** “5–10 March 2026”, “March 5, 2026”, “2026 жылғы 5 наурыз”, “March 2026”, “March”. */
function monthOf(words: string): Month {
  const name = `(?<!\\p{L})(?:${words})(?![\\p{L}])`;
  const yearAhead = String.raw`(?:${year.replace('<y>', '<y0>')}\s?(?:жылғы|жылы|жыл|-?yil\p{L}*)\s?)`;
  const after = String.raw`(?:${beforeYear}${year}|\s(?<da>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|to)\s?(?<da2>\d{1,2}))?(?![\d.:]|\s?\p{L})(?:,?\s${year.replace('<y>', '<y2>')})?)?`;
  return {
    name: withLetters(name),
    dates: withLetters(`${yearAhead}?(?:(?<!\\d)${day}${afterDay})?${name}\\.?${after}`, 'gu'),
  };
}

function add(found: DateFound[], match: RegExpExecArray, locale: Locale, month?: number): void {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const parts = match.groups ?? {};
  const days = [parts.d, parts.d2, parts.da, parts.da2].filter(Boolean).map(Number);
  const read = month ?? Number(parts.m);
  const swapped = month === undefined && locale === 'en' && /^\d{1,2}\//.test(match[0]);
  const months = swapped ? [read, ...days] : [read];
  const isDate = months.some((one) => one >= 1 && one <= 12) && days.every((one) => one <= 31);
  if (!isDate || found.some((other) => start < other.end && other.start < end)) return;
  const year = parts.y ?? parts.y0 ?? parts.y2;
  found.push({
    days: swapped ? [...days, read] : days,
    months,
    year: year ? Number(year) : null,
    text: match[0].trim(),
    start,
    end,
  });
}
