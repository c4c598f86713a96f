import type { Locale } from '../../locales.ts';
import { calendarYears } from './calendar-dates.ts';
import { readFigure } from './decimals.ts';
import { matchesOf } from './matches-of.ts';
import { multiplier, multiplierOf } from './multipliers.ts';
import { withLetters } from './with-letters.ts';

/** A number of a text. */
export type Figure = {
  /** Its readings, likeliest first. */
  values: readonly number[];
  text: string;
  start: number;
  end: number;
  /** Says nothing that the other language must say in figures: the 1 of “1日2回”. */
  optional: boolean;
  negative: boolean;
  /** Told in words: “two”, 两片. */
  worded: boolean;
};

const pattern = withLetters(
  String.raw`(?<![\d])((?:\d{1,2} )?[123]/[234](?![\d/])|\d{1,3}(?: \d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬]\d+)*)(?:\s?-?(${multiplier}))?`,
  'gu',
);
const fraction = /^(?:(\d{1,2}) )?([123])\/([234])$/;
/** The 2 of km2 and cm2: a power, not a number. */
const power = withLetters(/(?<!\p{L})(?:[kcdm]?m|[ксдм]?м)\^?$/u);
/** Names that other languages spell out: CO2, H2O. */
const formula = withLetters(/(?<!\p{L})(?:h|c?o|n|co|so|no|sp ?o|pa ?o|pa ?co|h2o|vo)$/u);
/** “2½”, “two and a half”, 两个半: half more than the number. */
export const andHalf = withLetters(
  /^ ?(?:с половиной|and a half|-and-a-half|et demie?|ونصف|و نصف|و نيم|个半|個半|buçuk\p{L}*|rưỡi|yarim|жарым)(?!\p{L})/u,
);
/** “1980s”, “1980-х”, 80年代. */
const decade = withLetters(
  /^(?:'?s(?!\p{L})|-?[хе](?!\p{L})|-?ых|-?ые|er[- ]?jahre?n?|年代|년대|'?l[ae]r\p{L}*)/u,
);
const century =
  /^ ?-?(?:th|st|nd|rd|й|го|ом|м|e|ème|er|\.)? ?(?:centur|век|столет|世纪|世紀|세기|si[èe]cle|jahrhundert|yüzyıl|asr|ғасыр|зуун|القرن|قرن)/u;
const centuryAhead = /(?:thế kỷ|thế kỉ|القرن|قرن|century) ?(?:ال)?$/u;
/** “£30m”. */
const shortMillion = withLetters(/^ ?m(?!\p{L})/u);
const minus = /(?:^|[\s(:])[-−–]$/;
const minusWord =
  /(?:минус|minus|ناقص|سالب|منفي|负|零下|영하|마이너스|マイナス|âm|eksi|хасах|nol(?:dan)? past)\s?$/;
/** “a day”, “per kg” and “once” are 1 in some languages only. */
const ratePrefix = withLetters(
  /(?:(?<!\p{L})(?:на|per|par|pro|je|за|в|every|each|لكل|هر|mỗi|на каждый|каждый|каждые)|每|\/)\s?$/u,
);
const rateSuffix = withLetters(
  /^\s?-?(?:раз(?!\p{L})|кратн|times?|fois|mal(?!\p{L})|kez|kere|lần|marta|рет|удаа|مرة|بار|회|回|次|일(?!간)|日(?!間)|天|인(?!\p{L})|인실|人|名|명|つ|차|번|杯|錠|本|枚|잔|컵|알|정|片|粒|勺)/u,
);
const afternoon = /^(?::\d\d)?\s?(?:p\.?m|مساء|عصر|بعد الظهر|вечера|дня|بعد از ظهر)/;
const afternoonAhead = /(?:오후|저녁|下午|晚上|午後)\s?$/;
const fullHour = /\d:$/;

/** The numbers of a text in lower case that went through `plainly`; contacts and dates masked. */
export function figuresIn(text: string, locale: Locale): Figure[] {
  const found: Figure[] = [];
  for (const match of matchesOf(text, pattern)) {
    const [, figure = '', by] = match;
    const ahead = text.slice(Math.max(0, match.index - 8), match.index);
    if (/^[23]$/.test(figure) && power.test(ahead)) continue;
    const readings = readingsOf(figure, locale);
    const half = by ? null : andHalf.exec(text.slice(match.index + match[0].length));
    const end = match.index + match[0].length + (half?.[0].length ?? 0);
    if (!readings) {
      found.push(...parts(figure, match.index));
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(end, end + 16);
    const times = by
      ? multiplierOf(by)
      : /[£$€₽]\s?$/.test(before) && shortMillion.test(after)
        ? 1e6
        : 1;
    const previous = found.at(-1);
    const values = [
      ...readings.map((value) => tidy(value * times + (half ? 0.5 : 0))),
      ...yearsOf(figure, { before, after, previous: previous?.values[0] }),
      ...calendarYears(Number(figure), before, locale),
    ];
    if (
      previous &&
      (by || previous.end === match.index) &&
      chained(previous, values[0] ?? 0, text.slice(previous.end, match.index))
    ) {
      found[found.length - 1] = {
        ...previous,
        worded: false,
        values: [(previous.values[0] ?? 0) + (values[0] ?? 0)],
        text: text.slice(previous.start, end),
        end,
      };
      continue;
    }
    found.push({
      values: isAfternoon(before, after) ? values.flatMap((value) => [value, value + 12]) : values,
      text: match[0].trim(),
      start: match.index,
      end,
      optional:
        (values[0] === 1 && (ratePrefix.test(before) || rateSuffix.test(after))) ||
        (values[0] === 0 && fullHour.test(before)) ||
        formula.test(ahead) ||
        century.test(after) ||
        centuryAhead.test(before),
      negative: minus.test(before) || minusWord.test(before),
      worded: false,
    });
  }
  return withSharedMultiplier(found, text);
}

type Around = { before: string; after: string; previous: number | undefined };

/** Other ways to write a year: “1620–21” ends in 1621, the 1980s are the eighties. */
function yearsOf(figure: string, { before, after, previous = 0 }: Around): number[] {
  const value = Number(figure);
  if (/^\d\d$/.test(figure) && /\d{4} ?[-–—/]$/.test(before) && previous % 100 < value) {
    return [Math.floor(previous / 100) * 100 + value];
  }
  if (!decade.test(after)) return [];
  if (/^\d0$/.test(figure)) return [1900 + value, 1800 + value];
  if (/^\d\d00$/.test(figure)) return [value / 100 + 1];
  return /^\d\d\d0$/.test(figure) ? [value % 100] : [];
}

/** “30 to 50 thousand”: the first number may be thousands, too. */
function withSharedMultiplier(figures: Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (!next || !range.test(text.slice(figure.end, next.start))) return figure;
    const word = /^[\d.,\s]*(\D+)$/.exec(next.text)?.[1]?.trim().replace(/^-/, '');
    const times = word ? multiplierOf(word) : 1;
    const [value = 0] = figure.values;
    return times > 1 && /^[\d.,]+$/.test(figure.text)
      ? { ...figure, values: [...figure.values, tidy(value * times)] }
      : figure;
  });
}

const range = /^ ?(?:[-–—~〜至到]|to|до|bis|à|إلى|تا|ila|đến|에서) ?$/u;

const isAfternoon = (before: string, after: string) =>
  afternoon.test(after) || afternoonAhead.test(before);

/** Away with the noise of binary fractions: 1.1 × 1000 is 1100. */
const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function readingsOf(figure: string, locale: Locale): number[] | null {
  const [, whole = '0', above, below] = fraction.exec(figure) ?? [];
  if (!above || !below) return readFigure(figure, locale);
  const ratio = tidy(Number(whole) + Number(above) / Number(below));
  // Persian writes the decimal mark as a slash, too.
  return locale === 'fa' ? [ratio, Number(`${above}.${below}`)] : [ratio];
}

/** 3억 5000만, 1万5000: the next one is smaller, and nothing but a space is between. */
function chained(previous: Figure, value: number, between: string): boolean {
  return (
    /^ ?$/.test(between) &&
    /[万萬亿億兆만억조천千]$/.test(previous.text) &&
    (previous.values[0] ?? 0) > value
  );
}

function parts(figure: string, start: number): Figure[] {
  return matchesOf(figure, /\d+/g).map((match) => ({
    values: [Number(match[0])],
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    optional: false,
    negative: false,
    worded: false,
  }));
}
