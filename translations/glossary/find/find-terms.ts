import type { Locale } from '../../locales.ts';
import type { Concept, TermStatus } from '../concepts/types.ts';
import type { TermMatch } from '../types.ts';
import { longestHits, type Place } from './longest-hits.ts';
import type { TermIndex } from './term-index.ts';

/**
 * The glossary's terms in a plain text, in order: the longest first where they overlap, whole words,
 * also inflected (see `morphology.ts`), what is not to be translated only as it is written.
 *
 * Where a term has several meanings, the first concept gives the match, and the others' terms
 * are accepted too.
 */
export function findTerms(
  index: TermIndex,
  { text, source, target }: { text: string; source: Locale; target: Locale },
): TermMatch[] {
  return longestHits(index.all(source)(text), text).flatMap((place) =>
    matchOf(place, text, target),
  );
}

function matchOf({ start, end, hits }: Place, text: string, target: Locale): TermMatch[] {
  const [concept, ...others] = [...new Set(hits.map(({ sought }) => sought.concept))];
  if (!concept) {
    return [];
  }
  const preferred = termsOf(concept, target, 'preferred')[0] ?? null;
  const accepted = new Set([
    ...termsOf(concept, target, 'accepted'),
    ...others.flatMap((other) => termsOf(other, target, 'preferred', 'accepted')),
  ]);
  return [
    {
      concept: concept.id,
      found: text.slice(start, end),
      start,
      end,
      target: preferred,
      accepted: [...accepted].filter((term) => term !== preferred),
      forbidden: termsOf(concept, target, 'forbidden').filter((term) => !accepted.has(term)),
      doNotTranslate: concept.doNotTranslate,
      caseSensitive: concept.caseSensitive,
    },
  ];
}

function termsOf({ terms }: Concept, wanted: Locale, ...statuses: TermStatus[]): string[] {
  return terms
    .filter(({ locale, status }) => locale === wanted && statuses.includes(status))
    .map(({ term }) => term);
}
