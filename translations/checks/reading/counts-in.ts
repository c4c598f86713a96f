import type { Locale } from '../../locales.ts';
import { counters, countValues, countWords } from '../lexicons/count-words.ts';
import { cjkNumeral } from './cjkNumeral.ts';
import { wordStarts } from './cue-matcher.ts';
import type { Figure } from './figuresIn.ts';
import { plainPattern } from './plainly.ts';

/** A number in words; `values[0]` is its value. */
type Count = Pick<Figure, 'values' | 'text' | 'start' | 'end'>;
type Lexicon = { values: number[][]; pattern: RegExp; join: RegExp | null; unitsFirst: boolean };

const lexicons = new Map<Locale, Lexicon>();
const hanNumerals = /[零〇一二三四五六七八九十百两兩半]+/g;
const hanFraction = /([一二三四五六七八九十百]+)分之([一二三四五六七八九十百]+)/g;

/**
 * The numbers that are certainly told in words: “two tablets”, “двадцать четыре часа”, 半片.
 *
 * @param text as `figuresIn` gets it.
 */
export function countsIn(text: string, locale: Locale): Count[] {
  return locale === 'zh-Hans' || locale === 'ja'
    ? hanCounts(text, locale)
    : wordCounts(text, locale);
}

function wordCounts(text: string, locale: Locale): Count[] {
  const { values, pattern, join, unitsFirst } = lexicons.get(locale) ?? compile(locale);
  const found: Count[] = [];
  // “und” within “siebenunddreißig” begins no word.
  const places =
    locale === 'de'
      ? [...wordStarts(text), ...tensWithin(text)].sort((a, b) => a - b)
      : wordStarts(text);
  for (const start of places) {
    pattern.lastIndex = start;
    const previous = found.at(-1);
    const match = start < (previous?.end ?? 0) ? null : pattern.exec(text);
    if (!match) continue;
    const readings = values[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    const [value = 0] = readings;
    const end = start + match[0].length;
    const [tens, units] = unitsFirst ? [value, previous?.values[0]] : [previous?.values[0], value];
    if (
      previous &&
      join?.test(text.slice(previous.end, start)) &&
      isTens(tens ?? 0) &&
      (units ?? 0) >= 1 &&
      (units ?? 0) < 10
    ) {
      previous.values = [(tens ?? 0) + (units ?? 0)];
      previous.end = end;
      previous.text = text.slice(previous.start, end);
      continue;
    }
    found.push({ values: readings, text: match[0].trim(), start, end });
  }
  return found;
}

/** Where tens begin within a German number. */
const tensWithin = (text: string) =>
  [...text.matchAll(/(?<=\p{L}und)(?=\p{L}+ßig|\p{L}+zig)/gu)].map(({ index }) => index);

const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0;

function hanCounts(text: string, locale: Locale): Count[] {
  const fractions: Count[] = [...text.matchAll(hanFraction)].map((match) => ({
    values: [round(cjkNumeral(match[2] ?? '') / cjkNumeral(match[1] ?? ''))],
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const behind = new RegExp(`^ ?(?:${counters[locale] ?? '(?!)'})`, 'u');
  const counts = [...text.matchAll(hanNumerals)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const rest = text.slice(end, end + 5);
    const [numeral] = match;
    const isPart = fractions.some((one) => start < one.end && one.start < end);
    if (isPart || /[\d第十月星期周]$/.test(text.slice(0, start))) return [];
    if (/^成(?!人|功|为|員|分|年|長|长)/.test(rest) && numeral !== '半') {
      return [{ values: [cjkNumeral(numeral) * 10], text: `${numeral}成`, start, end: end + 1 }];
    }
    if (numeral === '半' && /^(?:片|粒|小时|个|年|天|杯|量|剂|数|錠|分|日|時間|月)/.test(rest)) {
      return [{ values: [0.5], text: numeral, start, end }];
    }
    if (/半/.test(numeral) || !behind.test(rest)) return [];
    const value = cjkNumeral(numeral);
    return value < 2 || /^[十百]$/.test(numeral)
      ? []
      : [{ values: [value], text: numeral, start, end }];
  });
  return [...fractions, ...counts].sort((a, b) => a.start - b.start);
}

const round = (value: number) => Math.floor(value * 100) / 100;

function compile(locale: Locale): Lexicon {
  const { numbers, others, endings = '', join } = countWords[locale];
  const rows: [number[], string][] = [
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
  const end = locale === 'ko' ? '' : '(?!\\p{L})';
  const lexicon: Lexicon = {
    values: rows.map(([value]) => value),
    pattern: new RegExp(
      `(?:${pattern})${locale === 'de' ? '(?:(?!\\p{L})|(?=und\\p{L}))' : end}`,
      'uy',
    ),
    join: join ? new RegExp(`^(?:${plainPattern(join.words, locale)})$`, 'u') : null,
    unitsFirst: join?.before ?? false,
  };
  lexicons.set(locale, lexicon);
  return lexicon;
}

/** Teens are two words in many languages, and hold a unit. */
const longestOf = (pattern: string) => (pattern.includes(' ') ? 1000 : 0) + pattern.length / 1000;
