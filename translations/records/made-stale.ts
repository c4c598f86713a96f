import type { TranslationEntry } from './entry.ts';
import type { SourceLeaves } from './read-source.ts';
import { inStep } from './transitions/in-step.ts';
import { hashOf } from './value.ts';

type Sources = {
  /** What the public sees now; without leaves where nothing is published. */
  published: SourceLeaves;
  /** The text as it will be, saved or not. */
  edited: SourceLeaves;
};

/**
 * The approved texts that an edit leaves behind: each stands beside the source text that is published
 * or was saved last, and no approved one beside the edited text. A text that was stale before the edit is not
 * among them, nor one whose leaf the edit empties.
 *
 * @param entries as they are stored, in step with what was saved last.
 * @returns the entries in step with the edited source.
 */
export function madeStale(
  entries: readonly TranslationEntry[],
  { published, edited }: Sources,
): TranslationEntry[] {
  const saved = new Map(entries.map(({ path, newestHash }) => [path, newestHash]));
  return inStep(entries, edited).filter(({ path, newestHash, approved, approvedAhead }) => {
    const besides = [approved, approvedAhead].flatMap((text) => text?.sourceHash ?? []);
    if (newestHash === '' || besides.length === 0 || besides.includes(newestHash)) return false;
    const before = hashOf(published.get(path)?.value);
    return before === '' || besides.includes(before) || besides.includes(saved.get(path) ?? '');
  });
}
