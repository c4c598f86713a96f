import type { ConceptTerm } from '../../concepts/types.ts';
import type { ConceptDraft } from '../types.ts';

/** The drafts that have a term, and in how many locales two drafts share one. */
export type SharedTerms = {
  drafts: ReadonlyMap<string, readonly ConceptDraft[]>;
  locales: ReadonlyMap<string, number>;
};

/** Which terms of a file stand for several of its concepts. */
export function sharedTerms(file: readonly ConceptDraft[]): SharedTerms {
  const drafts = new Map<string, ConceptDraft[]>();
  for (const draft of file) {
    for (const term of draft.terms) {
      const same = drafts.get(termKey(term)) ?? [];
      same.push(draft);
      drafts.set(termKey(term), same);
    }
  }
  const locales = new Map<string, number>();
  for (const same of drafts.values()) {
    for (const draft of same) {
      for (const other of same) {
        locales.set(pairKey(draft, other), (locales.get(pairKey(draft, other)) ?? 0) + 1);
      }
    }
  }
  return { drafts, locales };
}

/**
 * The other concepts of a term, by name, where the locale is the only one that has one word for
 * both: `инкубация` of incubation and intubation. Concepts that share more terms are synonyms.
 */
export function sharersOf(
  term: ConceptTerm,
  draft: ConceptDraft,
  { drafts, locales }: SharedTerms,
): string[] {
  return (drafts.get(termKey(term)) ?? [])
    .filter((other) => other !== draft && locales.get(pairKey(draft, other)) === 1)
    .map(({ concept }) => concept);
}

const termKey = ({ locale, term }: ConceptTerm) => `${locale} ${term}`;
const pairKey = (a: ConceptDraft, b: ConceptDraft) => JSON.stringify([a.id, b.id]);
