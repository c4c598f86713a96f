import type { Payload } from 'payload';
import {
  changeRecord,
  type RecordKey,
  type RecordState,
  type TranslationRecord,
} from '../records/change-record.ts';

type Options = {
  /** The record as it was read a moment ago, to save a reading. */
  known?: TranslationRecord;
  /** Takes a record that another run waits for; otherwise it stays with that one. */
  takesOver?: boolean;
};

/** Puts a record in the queue of a run. */
export async function queueRecord(
  payload: Payload,
  key: RecordKey,
  run: string,
  { known, takesOver = false }: Options = {},
): Promise<void> {
  const change = (state: RecordState): RecordState => {
    const stays = takesOver ? state.queuedRun === run : state.queuedRun !== null;
    return stays ? state : { ...state, queuedRun: run, problem: null };
  };
  await changeRecord(payload, key, change, { quiet: true, known });
}
