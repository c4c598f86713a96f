import type { Payload } from 'payload';
import {
  changeRecord,
  type RecordKey,
  type RecordState,
  readRecords,
  recordKey,
} from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { inStep } from '../records/transitions/in-step.ts';
import { untilWritten } from '../until-written.ts';
import { type Beside, readBeside } from './read-beside.ts';

type Change = (state: RecordState, beside: Beside) => RecordState;

type Options = {
  /** Says nothing to anybody: what is served cannot have changed. */
  quiet?: boolean;
  /** Paths of the texts whose checks look at approved twins, too. */
  judged?: (entries: readonly TranslationEntry[]) => Iterable<string>;
};

/**
 * Changes a record beside its document's source as it is now. The source is read after the record,
 * and the record is written only if nobody has written it since: an edit of the source either is
 * seen here, or finds this change when it brings the record in step.
 *
 * @param change pure; its entries are in step with the newest source.
 * @returns the record before and after, and what it was changed beside.
 * @throws ReviewError NOT_FOUND without the document; BAD_INPUT for the document's own locale.
 */
export async function changeInStep(
  payload: Payload,
  key: RecordKey,
  change: Change,
  { quiet = false, judged = () => [] }: Options = {},
): Promise<Beside & { before: RecordState; after: RecordState }> {
  return untilWritten('These translations are', async () => {
    const name = recordKey(key);
    const known = (await readRecords(payload, [name])).get(name) ?? null;
    const beside = await readBeside(payload, key, [...judged(known?.entries ?? [])]);
    let states: { before: RecordState; after: RecordState } | undefined;
    const apply = (state: RecordState): RecordState => {
      const entries = inStep(state.entries, beside.newest.leaves);
      const before = entries === state.entries ? state : { ...state, entries };
      states = { before, after: change(before, beside) };
      return states.after;
    };
    const isWritten = await changeRecord(payload, key, apply, { quiet, known, once: true });
    return isWritten && states ? { ...beside, ...states } : false;
  });
}
