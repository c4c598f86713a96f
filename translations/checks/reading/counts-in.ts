import type { Locale } from '../../locales.ts';
import { counters, countValues, countWords } from '../lexicons/count-words.ts';
import { beginnings, byBeginning } from './beginnings.ts';
import { cjkNumeral } from './cjk-numeral.ts';
import { wordStarts } from './cue-matcher.ts';
import type { Figure } from './figures-in.ts';
import { matchesOf } from './matches-of.ts';
import { multiplier, multiplierOf } from './multipliers.ts';
import { plainPattern } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/** A number in words; `values[0]` is its value. */
type Count = Pick<Figure, 'values' | 'text' | 'start' | 'end'>;
type Lexicon = {
  values: number[][];
  pattern: RegExp;
  isBegun: (text: string, at: number) => boolean;
  join: RegExp | null;
  joinHundreds: RegExp | null;
  unitsFirst: boolean;
  byTwenties: boolean;
};

const lexicons = new Map<Locale, Lexicon>();
const hanNumerals = /[零〇一二三四五六七八九十百千两兩半]+/g;
const hanFraction = /([一二三四五六七八九十百]+)分之([一二三四五六七八九十百]+)/g;
/** Languages that write a number of several words as one: “siebenunddreißig”, 스물네. */
const glued: ReadonlySet<Locale> = new Set(['de', 'ko']);

/**
 * The numbers that are certainly told in words: “two tablets”, “двадцать четыре часа”, 半片.
 *
 * @param text as `figuresIn` gets it.
 */
export function countsIn(text: string, locale: Locale): Count[] {
  const isHan = locale === 'zh-Hans' || locale === 'ja';
  const found = isHan ? hanCounts(text, locale) : wordCounts(text, locale);
  const all = locale === 'ko' ? [...found, ...sinoCounts(text)] : found;
  return all.map((count) => withMultiplier(count, text));
}

/** “Two million”, 三万. */
function withMultiplier(count: Count, text: string): Count {
  const [all = '', word] = multiplierAhead.exec(text.slice(count.end, count.end + 14)) ?? [];
  if (!word) return count;
  const end = count.end + all.length;
  const times = multiplierOf(word);
  return {
    ...count,
    values: count.values.map((value) => value * times),
    text: text.slice(count.start, end),
    end,
  };
}

const multiplierAhead = withLetters(`^ ?(${multiplier})`, 'u');

function wordCounts(text: string, locale: Locale): Count[] {
  const lexicon = lexicons.get(locale) ?? compile(locale);
  const found: Count[] = [];
  for (const start of wordStarts(text)) {
    if (!lexicon.isBegun(text, start) || start < (found.at(-1)?.end ?? 0)) continue;
    let at = start;
    while (at >= 0) at = readWord(at, { text, locale, lexicon, found });
  }
  // One by itself is an article in many languages.
  return found.filter(
    ({ values: [value], end }) =>
      value !== 1 && !(locale === 'de' && /\p{L}/u.test(text[end] ?? '')),
  );
}

type Reader = { text: string; locale: Locale; lexicon: Lexicon; found: Count[] };

/** Reads one number word and adds it to those found; returns where the next part of it begins, or -1. */
function readWord(start: number, { text, locale, lexicon, found }: Reader): number {
  const { values, pattern } = lexicon;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return -1;
  const readings = values[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
  const end = start + match[0].length;
  const previous = found.at(-1);
  const sum =
    previous && together(previous, readings[0] ?? 0, text.slice(previous.end, start), lexicon);
  if (previous && sum) {
    previous.values = [sum];
    previous.end = end;
    previous.text = text.slice(previous.start, end).trim();
  } else {
    found.push({ values: readings, text: match[0].trim(), start, end });
  }
  if (!glued.has(locale)) return -1;
  return locale === 'de' && text.startsWith('und', end) ? end + 3 : end;
}

/** The value of two words that make one number, or null: “two hundred”, “hundred and six”, “sixty-two”. */
function together(
  { values: [first = 0] }: Count,
  second: number,
  between: string,
  lexicon: Lexicon,
) {
  const { join, joinHundreds, unitsFirst } = lexicon;
  if (first >= 2 && first < 10 && second === 100)
    return joinHundreds?.test(between) ? first * 100 : null;
  const rest = first % 100;
  if (first >= 100 && rest === 0) {
    return second < 100 && second >= 1 && joinHundreds?.test(between) ? first + second : null;
  }
  if (!join?.test(between)) return null;
  const isUnit = (value: number) => value >= 1 && value < 10;
  if (unitsFirst) return isUnit(rest) && isTens(second) ? first + second : null;
  // “Soixante-quinze” counts on by twenties.
  const most = lexicon.byTwenties && (rest === 60 || rest === 80) ? 20 : 10;
  return isTens(rest) && second >= 1 && second < most ? first + second : null;
}

const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0;

function hanCounts(text: string, locale: Locale): Count[] {
  const fractions: Count[] = matchesOf(text, hanFraction).map((match) => ({
    values: [round(cjkNumeral(match[2] ?? '') / cjkNumeral(match[1] ?? ''))],
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const counts = matchesOf(text, hanNumerals).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const rest = text.slice(end, end + 5);
    const [numeral] = match;
    const isPart = fractions.some((one) => start < one.end && one.start < end);
    if (isPart || /(?:[\d第十月周]|星期)$/.test(text.slice(0, start))) return [];
    if (/^成(?!人|功|为|員|分|年|長|长)/.test(rest) && numeral !== '半') {
      return [{ values: [cjkNumeral(numeral) * 10], text: `${numeral}成`, start, end: end + 1 }];
    }
    const [halved] = /^(?:小时|時間|年)/.exec(rest) ?? [];
    if (numeral === '半' && halved) {
      const values = [0.5, halved === '年' ? 6 : 30];
      return [{ values, text: numeral + halved, start, end: end + halved.length }];
    }
    if (numeral === '半' && /^(?:片|粒|个|天|杯|量|剂|数|錠|分|日|月)/.test(rest)) {
      return [{ values: [0.5], text: numeral, start, end }];
    }
    if (/半/.test(numeral) || !isCounter(rest, locale)) return [];
    const value = cjkNumeral(numeral);
    return value < 2 || /^[十百千]$/.test(numeral)
      ? []
      : [{ values: [value], text: numeral, start, end }];
  });
  return [...fractions, ...counts].sort((a, b) => a.start - b.start);
}

const behind = new Map<Locale, RegExp>();

/** Whether what is counted stands behind a numeral. */
function isCounter(rest: string, locale: Locale): boolean {
  const pattern = behind.get(locale) ?? withLetters(`^ ?(?:${counters[locale] ?? '(?!)'})`);
  behind.set(locale, pattern);
  return pattern.test(rest);
}

const sinoDigits = '일이삼사오육칠팔구십백';
const hanDigits = '一二三四五六七八九十百';
const nativeUnits = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const sinoNumeral =
  /(?<![가-힣])([일이삼사오육칠팔구]?백[일이삼사오육칠팔구십]{0,3}|[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?)(한|두|세|네|다섯|여섯|일곱|여덟|아홉)?(?= ?(?:시간|일|주|개월|년|분(?!류|석|비|만)|회|명|정(?!맥|상|기|도|신)|배(?!출)|번|개|세(?!포|균)|밀리|mg|ml|킬로|그램|도|퍼센트))/g;

/** Korean numerals of Chinese origin, from ten: 이십사 시간, 백여섯 시간. */
function sinoCounts(text: string): Count[] {
  return matchesOf(text, sinoNumeral).map((match) => {
    const [all, sino = '', unit = ''] = match;
    const han = [...sino].map((char) => hanDigits[sinoDigits.indexOf(char)]).join('');
    const value = cjkNumeral(han) + nativeUnits.indexOf(unit) + 1;
    return { values: [value], text: all, start: match.index, end: match.index + all.length };
  });
}

const round = (value: number) => Math.floor(value * 100) / 100;

function compile(locale: Locale): Lexicon {
  const { numbers, others, endings = '', one, join } = countWords[locale];
  const rows: [number[], string][] = [
    ...(one ? [[[1], `(?:${one})${endings}`] satisfies [number[], string]] : []),
    ...numbers
      .split('/')
      .map((words, index): [number[], string] => [
        [countValues[index] ?? 0],
        `(?:${words})${endings}`,
      ]),
    ...others
      .split(/\n\s*/)
      .filter(Boolean)
      .map((line): [number[], string] => {
        const [value = '', ...words] = line.trim().split(' ');
        return [value.split(',').map(Number), `(?:${words.join(' ')})`];
      }),
  ];
  // The longest first: “on iki” before “on”, “cinquante” is bounded by its letters anyway.
  rows.sort((a, b) => longestOf(b[1]) - longestOf(a[1]));
  const pattern = rows.map(([, words]) => `(${plainPattern(words, locale)})`).join('|');
  const candidates = byBeginning([beginnings(pattern, 4)]);
  const between = (words: string) => withLetters(`^(?:${plainPattern(words, locale)})$`, 'u');
  const lexicon: Lexicon = {
    values: rows.map(([value]) => value),
    pattern: withLetters(`(?:${pattern})${ends[locale] ?? '(?!\\p{L})'}`, 'uy'),
    isBegun: (text, at) => candidates(text, at).length > 0,
    join: join ? between(join.words) : null,
    joinHundreds: join ? between(join.hundreds ?? join.words) : null,
    unitsFirst: join?.before ?? false,
    byTwenties: locale === 'fr',
  };
  lexicons.set(locale, lexicon);
  return lexicon;
}

/** Where a number word ends, if not where its letters do. */
const ends: Partial<Record<Locale, string>> = {
  ko: '',
  de: String.raw`(?:(?!\p{L})|(?=und\p{L}|hundert)|(?<=hundert(?:und)?)(?=\p{L}))`,
};

/** Teens are two words in many languages, and hold a unit. */
const longestOf = (pattern: string) => (pattern.includes(' ') ? 1000 : 0) + pattern.length / 1000;
