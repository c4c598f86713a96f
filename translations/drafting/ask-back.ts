import { PolyclinicError } from '../../src/errors.ts';
import { batchesOf } from '../engines/batches.ts';
import type { RecordState } from '../records/change-record.ts';
import { answerOf } from './answer-of.ts';
import { type Ask, backAsk } from './asks.ts';
import type { LeafWork } from './leaf-work.ts';
import type { OpenRecord } from './open-records.ts';
import { type How, ownersOf, requestAnswers, type WorkingLane } from './request-answers.ts';

/** What is said of each record whose clinical texts have no second opinion. */
export type LeftOut = Map<OpenRecord, RecordState['problem']>;

/**
 * Has what the engine made of clinical texts translated back, in as few requests as it allows, and adds
 * what comes to the answers. Whatever keeps an opinion from being had leaves it out, and never holds a
 * draft up.
 *
 * @param records of which every answer is there.
 * @returns the records that have none, with why; null when the lane is over.
 */
export async function askBack(
  lane: WorkingLane,
  records: readonly OpenRecord[],
  how: How,
): Promise<LeftOut | null> {
  const { answers } = how;
  const owners = ownersOf(records, (record) =>
    record.work.leaves.flatMap((leaf) =>
      leftIn(leaf, record, how).filter(({ id }) => !answers.has(id)),
    ),
  );
  const asks = [...owners.keys()];
  const texts = asks.map(({ text }) => text);
  let why: keyof typeof reasons = 'ENGINE_BROKEN';
  for (const batch of batchesOf(texts, lane.engine)) {
    const some = batch.flatMap((index) => asks[index] ?? []);
    try {
      const direction = { source: how.source, tagged: false, back: true };
      const answered = await requestAnswers(lane, some, owners, direction);
      if (!answered) {
        why = 'CANCELLED';
        break;
      }
      for (const [id, answer] of answered) answers.set(id, answer);
    } catch (error) {
      if (lane.signal.aborted || !(error instanceof PolyclinicError)) throw error;
      why = error.code in reasons ? (error.code as keyof typeof reasons) : 'ENGINE_BROKEN';
      break;
    }
  }
  if (lane.signal.aborted && asks.some(({ id }) => !answers.has(id))) {
    return null;
  }
  return new Map(
    records.flatMap((record): [OpenRecord, RecordState['problem']][] => {
      const left = record.work.leaves.filter((leaf) => leftIn(leaf, record, how).length > 0);
      const paths = left.map(({ leaf }) => leaf.path);
      return paths.length > 0 ? [[record, withoutOpinion(paths, why)]] : [];
    }),
  );
}

/** The asks of a leaf to which there is no opinion; memory's texts need none, people approved them. */
function leftIn(
  { leaf, open }: LeafWork,
  { remembered }: OpenRecord,
  { tagged, answers }: How,
): Ask[] {
  return (leaf.clinical ? open : []).flatMap(({ text, hash }) => {
    const answer = remembered.has(hash) ? null : answerOf(text, tagged, answers);
    const ask = answer ? backAsk(answer.target) : null;
    return ask && ask.text !== '' && !answers.get(ask.id) ? ask : [];
  });
}

const reasons = {
  BUDGET_SPENT: { ru: 'бюджет знаков исчерпан', en: 'the budget of characters is spent' },
  ENGINE_QUOTA: {
    ru: 'у системы перевода кончились знаки',
    en: 'the engine has no characters left',
  },
  ENGINE_BUSY: { ru: 'система перевода не ответила', en: 'the engine did not answer' },
  ENGINE_REFUSED: { ru: 'система перевода отказала', en: 'the engine refused' },
  ENGINE_BROKEN: {
    ru: 'система перевода не справилась',
    en: 'the engine could not do it',
  },
  CANCELLED: { ru: 'перевод отменили', en: 'the run was cancelled' },
};

function withoutOpinion(
  paths: readonly string[],
  why: keyof typeof reasons,
): RecordState['problem'] {
  const list = paths.join(', ');
  return {
    ru: `Переведено без второго мнения, обратного перевода (${reasons[why].ru}): ${list}. Проверьте эти тексты внимательнее.`,
    en: `Drafted without a second opinion, the way back (${reasons[why].en}): ${list}. Look at these texts more closely.`,
  };
}
