import type { Locale } from '../../locales.ts';
import { readFigure } from './decimals.ts';
import { multiplier, multiplierOf } from './multipliers.ts';

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
};

const pattern = new RegExp(
  String.raw`(?<![\d])(?<figure>[123]/[234](?![\d/])|\d{1,3}(?: \d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬]\d+)*)(?:\s?-?(?<by>${multiplier}))?`,
  'gu',
);
const fraction = /^([123])\/([234])$/;
const minus = /(?:^|[\s(:])[-−–]$/;
const minusWord =
  /(?:минус|minus|ناقص|سالب|منفي|负|零下|영하|마이너스|マイナス|âm|eksi|хасах|nol(?:dan)? past)\s?$/;
/** “a day”, “per kg” and “once” are 1 in some languages only. */
const ratePrefix =
  /(?:(?<!\p{L})(?:на|per|par|pro|je|за|в|every|each|لكل|هر|mỗi|на каждый|каждый|каждые)|每|\/)\s?$/u;
const rateSuffix =
  /^\s?-?(?:раз(?!\p{L})|кратн|times?|fois|mal(?!\p{L})|kez|kere|lần|marta|рет|удаа|مرة|بار|회|回|次|일(?!간)|日(?!間)|天|인(?!\p{L})|인실|人|名|명|つ|차|번)/u;
const afternoon = /^(?::\d\d)?\s?(?:p\.?m|مساء|عصر|بعد الظهر|вечера|дня|بعد از ظهر)/;
const afternoonAhead = /(?:오후|저녁|下午|晚上|午後)\s?$/;
const fullHour = /\d:$/;

/** The numbers of a text in lower case that went through `plainly`; contacts and dates masked. */
export function figuresIn(text: string, locale: Locale): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(pattern)) {
    const { figure = '', by } = match.groups ?? {};
    const readings = readingsOf(figure, locale);
    const end = match.index + match[0].length;
    if (!readings) {
      found.push(...parts(figure, match.index));
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(end, end + 16);
    const times = by ? multiplierOf(by) : 1;
    const values = readings.map((value) => tidy(value * times));
    const previous = found.at(-1);
    if (
      previous &&
      (by || previous.end === match.index) &&
      chained(previous, values[0] ?? 0, text.slice(previous.end, match.index))
    ) {
      found[found.length - 1] = {
        ...previous,
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
        (values[0] === 0 && fullHour.test(before)),
      negative: minus.test(before) || minusWord.test(before),
    });
  }
  return found;
}

const isAfternoon = (before: string, after: string) =>
  afternoon.test(after) || afternoonAhead.test(before);

/** Away with the noise of binary fractions: 1.1 × 1000 is 1100. */
const tidy = (value: number) => Number(value.toPrecision(12));

function readingsOf(figure: string, locale: Locale): number[] | null {
  const [, above, below] = fraction.exec(figure) ?? [];
  if (!above || !below) return readFigure(figure, locale);
  const ratio = tidy(Number(above) / Number(below));
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
  return [...figure.matchAll(/\d+/g)].map((match) => ({
    values: [Number(match[0])],
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    optional: false,
    negative: false,
  }));
}
