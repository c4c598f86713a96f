import type { Locale } from '../../locales.ts';

/** What a term is for its concept: the one to write, one that will do, or one never to write. */
export const termStatuses = ['preferred', 'accepted', 'forbidden'] as const;

export type TermStatus = (typeof termStatuses)[number];

export type ConceptTerm = { locale: Locale; term: string; status: TermStatus };

/** What the glossary says of one concept; `id` is that of its `glossaryTerms` document. */
export type Concept = {
  id: string;
  doNotTranslate: boolean;
  caseSensitive: boolean;
  terms: readonly ConceptTerm[];
};

/** Whether a value is a status of a term. */
export function isTermStatus(value: unknown): value is TermStatus {
  return (termStatuses as readonly unknown[]).includes(value);
}
