import type { Locale } from '../../../locales.ts';
import type { ConceptTerm } from '../../concepts/types.ts';
import type { ConceptDraft } from '../types.ts';
import { lengthNorms, type Norms, tooShort } from './lengths.ts';
import { isInScriptOf } from './scripts.ts';

/** What may be wrong with a term; null when nothing seems to be. */
type Heuristic = (term: ConceptTerm, draft: ConceptDraft, file: FileFacts) => string | null;

type FileFacts = { norms: Norms; concepts: ReadonlyMap<string, readonly string[]> };

const pairs = ['()', '[]', '{}', '（）', '［］', '「」', '«»'];

const heuristics: readonly Heuristic[] = [
  ({ term }) => {
    const odd = pairs.find((pair) => count(term, pair[0]) !== count(term, pair[1]));
    return odd ? `a bracket of ${odd} is missing` : null;
  },
  ({ term, locale }) =>
    isInScriptOf(locale, term) ? null : 'it is not in the letters of its language',
  (term, draft, { norms }) =>
    tooShort(term, draft, norms)
      ? 'it is much shorter than the other languages’, perhaps cut off'
      : null,
  (term, draft, { concepts }) => {
    const others = (concepts.get(termKey(term)) ?? []).filter((name) => name !== draft.concept);
    return others.length > 0 ? `it is also the term of “${others.slice(0, 3).join('”, “')}”` : null;
  },
];

/**
 * What looks wrong in a file, by the drafts' ids: for a person to look at. Common mistakes of
 * glossaries are found (a cut or untranslated term, one word for two concepts), false alarms too.
 */
export function suspicions(drafts: readonly ConceptDraft[]): Map<string, string[]> {
  const file = { norms: lengthNorms(drafts), concepts: conceptsByTerm(drafts) };
  return new Map(
    drafts.map((draft) => [
      draft.id,
      draft.terms.flatMap((term) =>
        heuristics.flatMap((heuristic) => {
          const doubt = heuristic(term, draft, file);
          return doubt === null ? [] : [`${term.locale} “${term.term}”: ${doubt}`];
        }),
      ),
    ]),
  );
}

function conceptsByTerm(drafts: readonly ConceptDraft[]): Map<string, string[]> {
  const concepts = new Map<string, string[]>();
  for (const draft of drafts) {
    for (const term of draft.terms) {
      const key = termKey(term);
      concepts.set(key, [...(concepts.get(key) ?? []), draft.concept]);
    }
  }
  return concepts;
}

const termKey = ({ locale, term }: { locale: Locale; term: string }) => `${locale} ${term}`;

const count = (text: string, character: string | undefined) =>
  character === undefined ? 0 : text.split(character).length - 1;
