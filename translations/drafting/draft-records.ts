import { batchesOf } from '../engines/batches.ts';
import { secondAsk } from './answer-of.ts';
import { askBack } from './ask-back.ts';
import type { Answers, Ask } from './asks.ts';
import { finishRecord } from './finish-record.ts';
import type { OpenRecord } from './open-records.ts';
import { type How, ownersOf, requestAnswers, type WorkingLane } from './request-answers.ts';

/**
 * Drafts records from one source locale: first every segment, then once more, with simpler tags,
 * those that came back damaged. Each record is written as soon as all of its answers are there, and
 * with them the second opinions of its clinical texts, where these are asked for.
 *
 * @returns false when it stopped before the end: a run was cancelled, or the signal came.
 */
export async function draftRecords(
  lane: WorkingLane,
  records: readonly OpenRecord[],
  how: How,
): Promise<boolean> {
  const { engine, payload, fence, secondOpinion } = lane;
  const { answers, tagged } = how;
  const waiting = new Set(records);
  const finishReady = async (): Promise<boolean> => {
    const ready = [...waiting].filter((record) => asksLeft(record, how).length === 0);
    const problems = secondOpinion ? await askBack(lane, ready, how) : new Map();
    for (const record of problems ? ready : []) {
      const problem = problems?.get(record) ?? null;
      await finishRecord(payload, record, { answers, tagged, fence, problem });
      waiting.delete(record);
    }
    return problems !== null;
  };
  if (!(await finishReady())) {
    return false;
  }
  while (waiting.size > 0) {
    const owners = ownersOf([...waiting], (record) => asksLeft(record, how));
    const asks = [...owners.keys()];
    const texts = asks.map(({ text }) => text);
    for (const batch of batchesOf(texts, engine)) {
      const answered = await requestAnswers(
        lane,
        batch.flatMap((index) => asks[index] ?? []),
        owners,
        how,
      );
      if (!answered) {
        return false;
      }
      for (const [id, answer] of answered) {
        answers.set(id, answer);
      }
      if (!(await finishReady())) {
        return false;
      }
    }
  }
  return true;
}

/** What a record still waits for: first answers, then second ones. */
function asksLeft(record: OpenRecord, { answers, tagged }: Pick<How, 'answers' | 'tagged'>): Ask[] {
  const first = record.asks.filter(({ id }) => !answers.has(id));
  return first.length > 0 ? first : secondAsks(record, tagged, answers);
}

function secondAsks({ asks }: OpenRecord, tagged: boolean, answers: Answers): Ask[] {
  return asks.flatMap(({ text }) => {
    const ask = secondAsk(text, tagged, answers);
    return ask && !answers.has(ask.id) ? ask : [];
  });
}
