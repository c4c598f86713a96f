import type { GlossaryPair } from '../engines/types.ts';
import { localeTags } from '../locales.ts';
import type { Concept } from './concepts/types.ts';

/**
 * The pairs of preferred terms, for the glossaries of engines, in both directions between all
 * locales. What is not to be translated is a pair of itself.
 *
 * Left out: terms with tabs or line breaks, which engines' formats cannot carry, and terms that have
 * several translations, among which an engine would choose blindly.
 */
export function glossaryPairs(concepts: readonly Concept[]): GlossaryPair[] {
  const pairs = new Map<string, GlossaryPair | null>();
  for (const pair of concepts.flatMap(pairsOf)) {
    const key = `${pair.source}|${pair.target}|${pair.term}`;
    const known = pairs.get(key);
    const isNew = known === undefined;
    pairs.set(key, isNew || known?.translation === pair.translation ? pair : null);
  }
  return [...pairs.values()].filter((pair) => pair !== null);
}

function pairsOf({ terms, doNotTranslate }: Concept): GlossaryPair[] {
  const preferred = terms.filter(
    ({ status, term }) => status === 'preferred' && !/[\t\n\r]/u.test(term),
  );
  return preferred.flatMap(({ locale: source, term }) => {
    const translations = doNotTranslate
      ? localeTags.map((locale) => ({ locale, term }))
      : preferred;
    return translations
      .filter(({ locale }) => locale !== source)
      .map(({ locale: target, term: translation }) => ({ source, target, term, translation }));
  });
}
