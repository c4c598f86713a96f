import type { Locale } from '../../locales.ts';
import type { CheckInput } from '../types.ts';
import { type Contact, contactsIn } from './contactsIn.ts';
import { type DateFound, datesIn } from './datesIn.ts';
import { masked } from './masked.ts';
import { numbersInWords } from './numbersInWords.ts';
import { type DateParts, pairDates } from './pairDates.ts';
import { pairQuantities } from './pairQuantities.ts';
import { lowered, plainly } from './plainly.ts';
import { type Quantity, quantitiesIn } from './quantitiesIn.ts';

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

/** Source and target, laid beside each other. */
export type Comparison = {
  source: Reading;
  target: Reading;
  /** Numbers that are on both sides. */
  pairs: { source: Quantity; target: Quantity }[];
  /** Numbers that are on one side only, as they are written. */
  missing: string[];
  added: string[];
  /** Dates of the source that are not in the target, and the reverse. */
  missingDates: DateFound[];
  addedDates: DateFound[];
};

const known = new WeakMap<CheckInput, Comparison>();

/** Reads both sides once for all checks of an input. */
export function compare(input: CheckInput): Comparison {
  const comparison = known.get(input) ?? compared(input);
  known.set(input, comparison);
  return comparison;
}

function compared(input: CheckInput): Comparison {
  const source = readingOf(input.source, input.sourceLocale);
  const target = readingOf(input.target, input.targetLocale);
  const dates = pairDates(source.dates, target.dates);
  const { pairs, missing, added } = pairQuantities(source.quantities, target.quantities);
  return {
    source,
    target,
    pairs,
    missing: unanswered({ quantities: missing, parts: dates.missingParts }, [
      ...added.flatMap(({ values }) => values),
      ...dates.addedParts.anything,
      ...target.words,
    ]),
    added: unanswered({ quantities: added, parts: dates.addedParts }, [
      ...missing.flatMap(({ values }) => values),
      ...dates.missingParts.anything,
      ...source.words,
    ]),
    missingDates: dates.missing,
    addedDates: dates.added,
  };
}

/** The numbers of one side, as written, that nothing on the other side answers. */
function unanswered(
  { quantities, parts }: { quantities: Quantity[]; parts: DateParts },
  answers: number[],
): string[] {
  const wanted = [
    ...quantities.filter(({ optional }) => !optional),
    ...parts.needed.map((value) => ({ values: [value], text: String(value) })),
  ];
  return wanted
    .filter(({ values }) => {
      const index = answers.findIndex((answer) => values.includes(answer));
      if (index >= 0) answers.splice(index, 1);
      return index < 0;
    })
    .map(({ text }) => text);
}

function readingOf(raw: string, locale: Locale): Reading {
  const text = plainly(raw);
  const contacts = contactsIn(text);
  const dates = datesIn(masked(text, contacts), locale);
  const rest = masked(text, [...contacts, ...dates]);
  const lower = lowered(rest, locale);
  return {
    text,
    lower,
    contacts,
    dates,
    quantities: quantitiesIn(rest, lower, locale),
    words: numbersInWords(lower, rest, locale),
  };
}
