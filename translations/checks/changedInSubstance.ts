import type { Locale } from '../locales.ts';
import { compare, type Reading } from './reading/compare.ts';

/**
 * Whether a text changed in a number, a date, a unit, a comparator or a negation: in what a
 * translation of it must not be left behind by. Other wording for the same is no such change.
 *
 * What is said in another order counts as changed: “5 mg, then 10 mg” is another prescription when
 * the two are exchanged.
 *
 * @param before plain text, as `after`; both in the locale.
 */
export function changedInSubstance(before: string, after: string, locale: Locale): boolean {
  const { source, target } = compare({
    source: before,
    target: after,
    taggedSource: before,
    taggedTarget: after,
    sourceLocale: locale,
    targetLocale: locale,
    clinical: true,
    person: false,
    terms: [],
    twins: [],
  });
  return substanceOf(source) !== substanceOf(target);
}

/** What a text says in numbers, with all that stands beside them, in its order. */
function substanceOf({ quantities, dates, words }: Reading): string {
  return JSON.stringify([
    quantities.map(({ values, negative, unit, shared, bounds }) => [
      values,
      negative,
      (unit ?? shared)?.unit.id,
      bounds.firm?.direction,
    ]),
    dates.map(({ days, months, year }) => [days, months, year]),
    words,
  ]);
}
