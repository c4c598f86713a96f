import type { Locale } from '../../locales.ts';
import type { Concept } from '../concepts/types.ts';
import { characterPatterns } from './character-patterns.ts';
import { type Patterns, soughtTerms } from './patterns.ts';
import { wordPatterns } from './word-patterns.ts';

/** The glossary, ready to be looked for in texts. */
export type TermIndex = {
  concepts: readonly Concept[];
  /** What finds the terms in texts of a locale; made at the first call. */
  all: (source: Locale) => Patterns;
  /** The same of what is not to be translated. */
  untranslatable: (source: Locale) => Patterns;
};

/** Makes the glossary's index; a locale's part of it is made when it is first needed. */
export function termIndex(concepts: readonly Concept[]): TermIndex {
  return {
    concepts,
    all: perLocale(concepts),
    untranslatable: perLocale(concepts.filter(({ doNotTranslate }) => doNotTranslate)),
  };
}

const withoutSpaces: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja']);

function perLocale(concepts: readonly Concept[]): (source: Locale) => Patterns {
  const made = new Map<Locale, Patterns>();
  return (source) => {
    const terms = soughtTerms(concepts, source);
    const patterns =
      made.get(source) ??
      (withoutSpaces.has(source) ? characterPatterns(terms) : wordPatterns(terms, source));
    made.set(source, patterns);
    return patterns;
  };
}
