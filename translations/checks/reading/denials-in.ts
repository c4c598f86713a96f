import type { Locale } from '../../locales.ts';
import { negationCues } from '../lexicons/negation-cues.ts';
import { type CueMatcher, cueMatcher } from './cue-matcher.ts';
import { remembered } from './remembered.ts';

/** A negation of a text. */
export type Cue = { text: string; start: number };

/** What a text denies; places are those of the text. */
export type Denials = {
  /** Its negations, one for each thing that is denied. */
  firm: Cue[];
  /** How many other words may stand for a negation: “avoid”, “free of”, “instead”. */
  loose: number;
  /** Phrases that hold a negation and are none by themselves: “no more than”. */
  phrases: Cue[];
  /** Forbids. */
  exact: Cue[];
};

type Matchers = Record<'except' | 'firm' | 'loose' | 'beside' | 'exact', CueMatcher>;

const compiled = new Map<Locale, Matchers>();

/**
 * The negations of a text.
 *
 * @param whole by `plainly`, in lower case.
 */
export const denialsIn = remembered((whole: string, locale: Locale): Denials => {
  const matchers = compiled.get(locale) ?? compile(locale);
  const phrases = matchers.except(whole);
  const text = phrases.reduce(
    (rest, { text: phrase, start }) =>
      rest.slice(0, start) + '\u0001'.repeat(phrase.length) + rest.slice(start + phrase.length),
    whole,
  );
  const all = matchers.firm(text);
  const companions = new Set(matchers.beside(text).map(({ start }) => start));
  const alone = all.filter(({ start }) => !companions.has(start));
  return {
    firm: alone.length > 0 ? alone : all.slice(0, 1),
    loose: matchers.loose(text).length,
    phrases,
    exact: matchers.exact(text),
  };
});

function compile(locale: Locale): Matchers {
  const { firm, loose, exact, except = '(?!)', beside = '(?!)' } = negationCues[locale];
  const matchers = {
    except: cueMatcher(except, locale),
    firm: cueMatcher(firm, locale),
    loose: cueMatcher(loose, locale),
    beside: cueMatcher(beside, locale),
    exact: cueMatcher(exact, locale),
  };
  compiled.set(locale, matchers);
  return matchers;
}
