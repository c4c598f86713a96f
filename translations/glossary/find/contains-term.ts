import type { Locale } from '../../locales.ts';
import { termIndex } from './term-index.ts';

/** Whether a plain text uses a term of its locale, perhaps inflected: by the rules of `findTerms`. */
export function containsTerm(
  text: string,
  { term, locale, caseSensitive }: { term: string; locale: Locale; caseSensitive: boolean },
): boolean {
  const concept = {
    id: '',
    doNotTranslate: false,
    caseSensitive,
    terms: [{ locale, term, status: 'preferred' as const }],
  };
  return termIndex([concept]).all(locale)(text).length > 0;
}
