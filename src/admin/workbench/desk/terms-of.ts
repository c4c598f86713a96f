import type { DeskEntry } from '../../../../translations/desk/types.ts';

/** A term of the source and what the glossary has for it, the same where it is left as it is. */
export type Term = { found: string; target: string };

/** The terms of a segment, or of all where the text is edited as one piece; each once, in order. */
export function termsOf({ segments, kind }: DeskEntry, segment: string): Term[] {
  const terms = new Map<string, Term>();
  for (const { key, terms: found } of segments) {
    if (kind === 'richText' && key !== segment) continue;
    for (const { found: word, target, doNotTranslate } of found) {
      const wanted = doNotTranslate ? word : target;
      if (wanted) terms.set(word, { found: word, target: wanted });
    }
  }
  return [...terms.values()];
}

/** The first term that a text does not have yet; null when it has them all. */
export function nextTerm(terms: readonly Term[], text: string): string | null {
  const lowered = text.toLocaleLowerCase();
  return terms.find(({ target }) => !lowered.includes(target.toLocaleLowerCase()))?.target ?? null;
}
