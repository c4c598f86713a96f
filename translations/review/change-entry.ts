import type { Payload } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { isSeen, type Outcome } from '../records/transitions/refusal.ts';
import { changeInStep } from './change-in-step.ts';
import type { Beside } from './read-beside.ts';
import { refused } from './review-error.ts';

/** A text, and the state of it that the caller has read. */
export type EntryTarget = {
  path: string;
  /** `at` of the entry as it was read; '' for one without text; undefined: whatever it is. */
  seen: string | undefined;
};

type Options = { quiet?: boolean };

/**
 * Changes one text of a record by compare-and-set.
 *
 * @param change pure; gives the entry after the operation, or why there is none.
 * @returns the text before and after, and what it was changed beside.
 * @throws ReviewError CONFLICT, with the newer text, when somebody was faster or the text is not in a
 * state for this; NOT_FOUND when the document has no such text.
 */
export async function changeEntry(
  payload: Payload,
  key: RecordKey,
  { path, seen }: EntryTarget,
  change: (entry: TranslationEntry, beside: Beside) => Outcome,
  options: Options = {},
): Promise<Beside & { before: TranslationEntry; after: TranslationEntry }> {
  const found = await changeInStep(
    payload,
    key,
    (state, beside) => {
      const before = state.entries.find((entry) => entry.path === path);
      if (!before) {
        throw refused('NOT_FOUND');
      }
      if (!isSeen(before, seen)) {
        throw refused('CONFLICT', before);
      }
      const after = change(before, beside);
      if (typeof after === 'string') {
        throw refused(after, before);
      }
      const entries = state.entries.map((entry) => (entry === before ? after : entry));
      return { ...state, entries };
    },
    options,
  );
  const entryIn = (entries: readonly TranslationEntry[]) =>
    entries.find((entry) => entry.path === path);
  const before = entryIn(found.before.entries);
  const after = entryIn(found.after.entries);
  if (!before || !after) {
    throw refused('NOT_FOUND');
  }
  return { ...found, before, after };
}
