import type { Locale } from '../../locales.ts';
import { negationCues } from '../lexicons/negation-cues.ts';
import { type Cue, cueMatchers } from './cue-matcher.ts';
import { rememberedByLocale } from './remembered.ts';

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

type Matchers = Record<'phrases' | 'cues', ReturnType<typeof cueMatchers>>;

const compiled = new Map<Locale, Matchers>();

/**
 * The negations of a text.
 *
 * @param whole by `plainly`, in lower case.
 */
export const denialsIn = rememberedByLocale((whole: string, locale: Locale): Denials => {
  const matchers = compiled.get(locale) ?? compile(locale);
  const [phrases = []] = matchers.phrases(whole);
  const text = phrases.reduce(
    (rest, { text: phrase, start }) =>
      rest.slice(0, start) + '\u0001'.repeat(phrase.length) + rest.slice(start + phrase.length),
    whole,
  );
  const [all = [], loose = [], exact = [], beside = []] = matchers.cues(text);
  const companions = new Set(beside.map(({ start }) => start));
  const alone = all.filter(({ start }) => !companions.has(start));
  return {
    firm: alone.length > 0 ? alone : all.slice(0, 1),
    loose: loose.length,
    phrases,
    exact,
  };
});

function compile(locale: Locale): Matchers {
  const { firm, loose, exact, except = '(?!)', beside = '(?!)' } = negationCues[locale];
  const matchers = {
    phrases: cueMatchers([except], locale),
    cues: cueMatchers([firm, loose, exact, beside], locale),
  };
  compiled.set(locale, matchers);
  return matchers;
}
