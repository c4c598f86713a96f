import type { Locale } from '../locales.ts';
import { negationCues } from './lexicons/negation-cues.ts';
import { compare, type Reading } from './reading/compare.ts';
import { lowered, plainPattern } from './reading/plainly.ts';
import { withLetters } from './reading/with-letters.ts';

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
  return (
    substanceOf(source) !== substanceOf(target) ||
    denialsIn(source, locale) !== denialsIn(target, locale)
  );
}

/** What a text says in numbers, with all that stands beside them, in its order. */
function substanceOf({ quantities, dates, words }: Reading): string {
  return JSON.stringify([
    quantities.map(({ values, negative, unit, shared, bounds }) => [
      values,
      negative,
      (unit ?? shared)?.unit.id,
      (bounds.firm ?? bounds.span)?.direction,
    ]),
    dates.map(({ days, months, year }) => [days, months, year]),
    words,
  ]);
}

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
