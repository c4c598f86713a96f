import type { Payload } from 'payload';
import { tooLargeTexts } from '../extent.ts';
import type { RecordState } from '../records/change-record.ts';
import { changeRecord } from '../records/change-record.ts';
import { limitPassed } from '../records/limit-passed.ts';
import type { Draft } from '../records/transitions/drafted.ts';
import { withDrafts } from '../records/transitions/drafted.ts';
import { inStep } from '../records/transitions/in-step.ts';
import type { Answers } from './asks.ts';
import { draftOf } from './draft-of.ts';
import type { OpenRecord } from './open-records.ts';

type Context = {
  answers: Answers;
  tagged: boolean;
  fence: number;
  /** What is to be said of the record, where all of it could be translated. */
  problem: RecordState['problem'];
};

/** Writes what there is for a record and takes it off the queue. */
export async function finishRecord(
  payload: Payload,
  { record, work, protect, remembered, check }: OpenRecord,
  { answers, tagged, fence, problem }: Context,
): Promise<void> {
  const { key, source, leaves, proposals } = work;
  const drafts = new Map<string, Draft>(proposals);
  const failed: string[] = [];
  for (const leaf of leaves) {
    const known = { answers, remembered, tagged, locale: key.locale, protect, check };
    const draft = draftOf(leaf, known);
    if (draft) drafts.set(leaf.leaf.path, draft);
    else failed.push(leaf.leaf.path);
  }
  const at = new Date().toISOString();
  const change = (state: RecordState): RecordState => {
    // The document was saved meanwhile: its record is looked at once more.
    const hasMoved = state.entries.some(
      ({ path, newestHash }) => drafts.has(path) && newestHash !== drafts.get(path)?.sourceHash,
    );
    const entries = hasMoved ? state.entries : inStep(state.entries, source.leaves);
    const isOurs = state.queuedRun === record.queuedRun;
    const drafted = withDrafts(entries, drafts, at);
    const most = limitPassed(drafted, state.entries);
    return {
      ...state,
      entries: most === null ? drafted : state.entries,
      queuedRun: isOurs && !hasMoved ? null : state.queuedRun,
      problem:
        most !== null ? tooLargeTexts(most) : failed.length > 0 ? untranslated(failed) : problem,
    };
  };
  await changeRecord(payload, key, change, { fence, known: record });
}

function untranslated(paths: readonly string[]): RecordState['problem'] {
  const list = paths.join(', ');
  return {
    ru: `Система перевода не справилась с текстами: ${list}. Переведите их вручную или запустите ещё раз.`,
    en: `The engine could not translate: ${list}. Translate them by hand, or run once more.`,
  };
}
