import type { Concept, ConceptTerm } from '../../../../translations/glossary/concepts/types.ts';
import type { Locale } from '../../../../translations/locales.ts';

/** A concept with one preferred term a locale; `more` adds others and sets the flags. */
export function aConcept(
  id: string,
  terms: Partial<Record<Locale, string>>,
  { more = [], ...flags }: Partial<Concept> & { more?: ConceptTerm[] } = {},
): Concept {
  const preferred = Object.entries(terms).map(([locale, term]) => ({
    locale: locale as Locale,
    term,
    status: 'preferred' as const,
  }));
  return {
    id,
    doNotTranslate: false,
    caseSensitive: false,
    terms: [...preferred, ...more],
    ...flags,
  };
}
