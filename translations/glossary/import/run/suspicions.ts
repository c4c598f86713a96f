import type { ConceptTerm } from '../../concepts/types.ts';
import type { ConceptDraft } from '../types.ts';
import { lengthNorms, type Norms, tooShort } from './lengths.ts';
import { isInScriptOf } from './scripts.ts';
import { type SharedTerms, sharedTerms, sharersOf } from './shared-terms.ts';

/** What may be wrong with a term; null when nothing seems to be. */
type Heuristic = (term: ConceptTerm, draft: ConceptDraft, file: FileFacts) => string | null;

type FileFacts = { norms: Norms; shared: SharedTerms };

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
  (term, draft, { shared }) => {
    const others = sharersOf(term, draft, shared);
    return others.length > 0 ? `it is also the term of “${others.join('”, “')}”` : null;
  },
];

/**
 * What looks wrong in a file, by the drafts' ids: for a person to look at. Common mistakes of
 * glossaries are found (a cut or untranslated term, one word for two concepts), false alarms too.
 */
export function suspicions(drafts: readonly ConceptDraft[]): Map<string, string[]> {
  const file = { norms: lengthNorms(drafts), shared: sharedTerms(drafts) };
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

const count = (text: string, character: string | undefined) =>
  character === undefined ? 0 : text.split(character).length - 1;
