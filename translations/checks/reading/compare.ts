import type { Locale } from '../../locales.ts';
import type { CheckInput } from '../types.ts';
import { type Contact, contactsIn } from './contacts-in.ts';
import { isConverted } from './conversions.ts';
import { type DateFound, datesIn } from './dates-in.ts';
import { masked } from './masked.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { type DateParts, pairDates } from './pair-dates.ts';
import { pairQuantities, type QuantityPair } from './pair-quantities.ts';
import { lowered, plainly } from './plainly.ts';
import { type Quantity, quantitiesIn } from './quantities-in.ts';

/** What is read out of one side. */
export type Reading = {
  /** By `plainly`. */
  text: string;
  /** In lower case, contacts and dates masked. */
  lower: string;
  contacts: Contact[];
  dates: DateFound[];
  quantities: Quantity[];
  words: number[];
};

/** A number of one side without a like on the other. */
export type Unanswered = {
  text: string;
  /** Whether it may be told in words that are not read: small, without a unit, and none instead. */
  isDoubtful: boolean;
};

/** Source and target, laid beside each other. */
export type Comparison = {
  source: Reading;
  target: Reading;
  /** Numbers that are on both sides. */
  pairs: QuantityPair[];
  /** Figures that are on one side only. */
  missing: Unanswered[];
  added: Unanswered[];
  /** Numbers in words that are on one side only. */
  missingWords: Quantity[];
  addedWords: Quantity[];
  /** Values that words of one side may stand for, and nothing on the other side. */
  looselyMissing: number[];
  looselyAdded: number[];
  /** Dates of the source that are not in the target, and the reverse. */
  missingDates: DateFound[];
  addedDates: DateFound[];
};

let last: { input: CheckInput; comparison: Comparison } | null = null;

/** Reads both sides once for all checks of an input. A WeakMap's values are copied by each young garbage collection. */
export function compare(input: CheckInput): Comparison {
  if (last?.input !== input) last = { input, comparison: compared(input) };
  return last.comparison;
}

function compared(input: CheckInput): Comparison {
  const source = readingOf(input.source, input.sourceLocale);
  const target = readingOf(input.target, input.targetLocale);
  const dates = pairDates(source.dates, target.dates);
  const { pairs, ...rest } = pairQuantities(source.quantities, target.quantities);
  const { missing, added } = withoutConversions(rest);
  const missingFigures = unanswered({ quantities: missing, parts: dates.missingParts }, [
    ...added.flatMap(({ values }) => values),
    ...dates.addedParts.anything,
    ...target.words,
  ]);
  const addedFigures = unanswered({ quantities: added, parts: dates.addedParts }, [
    ...missing.flatMap(({ values }) => values),
    ...dates.missingParts.anything,
    ...source.words,
  ]);
  const loose = looseWords(source, target, pairs);
  return {
    source,
    target,
    pairs,
    missing: doubted(missingFigures, addedFigures.length === 0),
    added: doubted(addedFigures, missingFigures.length === 0),
    missingWords: wordsWithout(missing, loose.target, dates.addedParts.anything),
    addedWords: wordsWithout(added, loose.source, dates.missingParts.anything),
    looselyMissing: loose.source.filter(
      (value) => !loose.target.some((one) => isAlike(one, value)),
    ),
    looselyAdded: loose.target.filter((value) => !loose.source.some((one) => isAlike(one, value))),
    missingDates: dates.missing,
    addedDates: dates.added,
  };
}

type Sides = { missing: Quantity[]; added: Quantity[] };

function withoutConversions({ missing, added }: Sides): Sides {
  const left = [...added];
  const rest = missing.filter((one) => {
    const index = left.findIndex((other) => isConverted(one, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { missing: rest, added: left };
}

/** What words may stand for on each side, without those of numbers that met their likes. */
function looseWords(source: Reading, target: Reading, pairs: QuantityPair[]) {
  const without = (values: number[], used: Quantity[]) => {
    const left = [...values];
    for (const one of used) {
      const index = one.worded ? left.findIndex((value) => one.values.includes(value)) : -1;
      if (index >= 0) left.splice(index, 1);
    }
    return left;
  };
  const figures = ({ quantities }: Reading, used: Quantity[]) =>
    quantities.filter((one) => !one.worded && !used.includes(one)).flatMap(({ values }) => values);
  const sources = pairs.map((pair) => pair.source);
  const targets = pairs.map((pair) => pair.target);
  return {
    source: [...without(source.words, sources), ...figures(source, sources)],
    target: [...without(target.words, targets), ...figures(target, targets)],
  };
}

/** The numbers in words that nothing on the other side may stand for. */
function wordsWithout(some: Quantity[], words: number[], dates: number[]): Quantity[] {
  return some.filter(
    ({ worded, values }) =>
      worded && ![...words, ...dates].some((one) => values.some((value) => isAlike(one, value))),
  );
}

/** A half is “50 %” and “1/2”, a quarter “25 %”. */
function isAlike(one: number, other: number): boolean {
  if (one === other) return true;
  const [small, great] = one < other ? [one, other] : [other, one];
  return small < 1 && great === Math.round(small * 100);
}

type Figures = { quantities: Quantity[]; parts: DateParts };

/** The numbers of one side that nothing on the other side answers. */
function unanswered({ quantities, parts }: Figures, answers: number[]) {
  const wanted = [
    ...quantities
      .filter(({ optional }) => !optional)
      .map(({ values, text, unit, shared }) => ({
        values,
        text,
        hasUnit: Boolean(unit ?? shared),
      })),
    ...parts.needed.map((value) => ({ values: [value], text: String(value), hasUnit: false })),
  ];
  return wanted.filter(({ values }) => {
    const index = answers.findIndex((answer) => values.some((value) => isAlike(answer, value)));
    if (index >= 0) answers.splice(index, 1);
    return index < 0;
  });
}

const doubted = (some: ReturnType<typeof unanswered>, isAlone: boolean): Unanswered[] =>
  some.map(({ text, values, hasUnit }) => ({
    text,
    isDoubtful: isAlone && !hasUnit && values.every((value) => value <= 10 && value % 1 === 0),
  }));

function readingOf(raw: string, locale: Locale): Reading {
  const text = plainly(raw);
  const contacts = contactsIn(text);
  const dates = datesIn(masked(text, contacts), locale);
  const rest = masked(text, [...contacts, ...dates]);
  const lower = lowered(rest, locale);
  const quantities = quantitiesIn(rest, lower, locale);
  const worded = quantities.filter((one) => one.worded);
  return {
    text,
    lower,
    contacts,
    dates,
    quantities,
    // The words of “twenty-four” are no twenty.
    words: [
      ...worded.flatMap(({ values }) => values),
      ...numbersInWords(masked(lower, worded), masked(rest, worded), locale),
    ],
  };
}
