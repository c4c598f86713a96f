import { isLocale } from '../../locales.ts';
import { type Concept, isTermStatus } from './types.ts';

/** A `glossaryTerms` document as a database gives it. */
export type ConceptDocument = {
  id: number | string;
  concept: string;
  definition?: string | null;
  note?: string | null;
  domain?: string | null;
  doNotTranslate?: boolean | null;
  caseSensitive?: boolean | null;
  terms?: readonly { id?: string; locale: string; term: string; status: string }[] | null;
  externalId?: string | null;
  importedHash?: string | null;
  updatedAt: string;
};

/** What of a document the glossary works with; terms of a locale that there is no more are left out. */
export function conceptOf(document: ConceptDocument): Concept {
  return {
    id: String(document.id),
    doNotTranslate: document.doNotTranslate === true,
    caseSensitive: document.caseSensitive === true,
    terms: (document.terms ?? []).flatMap(({ locale, term, status }) =>
      isLocale(locale) && isTermStatus(status) ? [{ locale, term, status }] : [],
    ),
  };
}
