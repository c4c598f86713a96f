import type { Locale } from '../locales.ts';
import { negationCues } from './lexicons/negation-cues.ts';
import { compare, type Reading } from './reading/compare.ts';
import { medicinesIn } from './reading/medicines-in.ts';
import { lowered, plainPattern } from './reading/plainly.ts';
import { withLetters } from './reading/with-letters.ts';

/** What a translation must not be left behind by. */
export type ClinicalSubstance = 'numbers' | 'units' | 'bounds' | 'negation' | 'medicine';

/** What each kind of substance reads of a side, in its order; other wording for the same reads alike. */
const readings: Record<ClinicalSubstance, (reading: Reading, locale: Locale) => unknown> = {
  numbers: ({ quantities, dates, words }) => [
    quantities.map(({ values, negative }) => [values, negative]),
    dates.map(({ days, months, year }) => [days, months, year]),
    words,
  ],
  units: ({ quantities }) => quantities.map(({ unit, shared }) => (unit ?? shared)?.unit.id),
  bounds: ({ quantities }) =>
    quantities.map(({ bounds }) => (bounds.firm ?? bounds.span)?.direction),
  negation: denialsIn,
  medicine: ({ text }, locale) => [
    ...new Set(medicinesIn(text, locale).map(({ names: [name] }) => name)),
  ],
};

/**
 * Which substance of a text changed: its numbers and dates, its units, its bounds, its negations, its
 * medicines. What is said in another order counts as changed: “5 mg, then 10 mg” is another
 * prescription when the two are exchanged.
 *
 * @param before plain text, as `after`; both in the locale.
 */
export function changedSubstance(
  before: string,
  after: string,
  locale: Locale,
): ClinicalSubstance[] {
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
  const kinds = Object.keys(readings) as ClinicalSubstance[];
  return kinds.filter(
    (kind) =>
      JSON.stringify(readings[kind](source, locale)) !==
      JSON.stringify(readings[kind](target, locale)),
  );
}

/** Whether any of it changed. */
export const changedInSubstance = (before: string, after: string, locale: Locale): boolean =>
  changedSubstance(before, after, locale).length > 0;

/** How often a text denies or forbids. Their number counts, not their words: those are inflected. */
function denialsIn({ text }: Reading, locale: Locale): number {
  const { firm, except = '(?!)' } = negationCues[locale];
  const rest = lowered(text, locale).replace(cue(except, locale), '\u0001');
  return rest.match(cue(firm, locale))?.length ?? 0;
}

/** Chinese, Japanese and Korean have no spaces about a word, or endings glued to it. */
function cue(pattern: string, locale: Locale): RegExp {
  const plain = plainPattern(pattern, locale);
  const isGlued = locale === 'zh-Hans' || locale === 'ja' || locale === 'ko';
  return withLetters(isGlued ? plain : `(?<!\\p{L})(?:${plain})(?!\\p{L})`, 'gu');
}
