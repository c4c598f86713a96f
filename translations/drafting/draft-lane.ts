import type { Payload } from 'payload';
import type { LocaleEngine } from '../engines/engine-for.ts';
import type { Locale } from '../locales.ts';
import { changeRecord, type RecordState } from '../records/change-record.ts';
import { settleCalls, unsettledAnswers } from '../runs/ledger.ts';
import { runsGoingOn } from '../runs/runs-going-on.ts';
import type { Answer } from './asks.ts';
import { draftRecords } from './draft-records.ts';
import { nextChunk, type Queued } from './next-chunk.ts';
import { openRecords } from './open-records.ts';
import type { RecordWork } from './record-work.ts';

export type Lane = {
  payload: Payload;
  locale: Locale;
  engine: LocaleEngine;
  /** The fencing token of the lane's lease: one worker drafts a locale at a time. */
  fence: number;
  signal: AbortSignal;
};

/** Answers that are not in their records yet, by source locale. */
type Unsettled = Map<Locale, Map<string, Answer>>;

/**
 * Drafts what is queued in one locale, until nothing is or the signal comes.
 *
 * One call after another: a worker that dies has one call in flight, and what was answered before
 * waits in the ledger for the next worker, until the queue of the locale is empty.
 *
 * @throws PolyclinicError BUDGET_SPENT, ENGINE_QUOTA, ENGINE_BUSY, ENGINE_REFUSED, FENCED
 */
export async function draftLane(lane: Lane): Promise<void> {
  const { payload, locale, signal } = lane;
  const unsettled: Unsettled = await unsettledAnswers(payload, locale);
  while (!signal.aborted) {
    const chunk = await nextChunk(payload, locale);
    if (chunk.length === 0) {
      await settleCalls(payload, locale);
      return;
    }
    const isDone = await draftChunk(lane, chunk, unsettled);
    for (const answers of unsettled.values()) {
      // Answers are kept for the texts that later documents share, as far as memory allows.
      if (isDone && answers.size > MOST_ANSWERS) answers.clear();
    }
  }
}

/** Answers that are kept in memory, at most: some 20 MB. */
const MOST_ANSWERS = 20_000;

/** @returns whether every record of the chunk is off the queue. */
async function draftChunk(
  lane: Lane,
  chunk: readonly Queued[],
  unsettled: Unsettled,
): Promise<boolean> {
  const { payload, locale } = lane;
  const { engine } = lane.engine;
  const reason = lane.engine.engine ? null : lane.engine.reason;
  const going = await runsGoingOn(payload, runsOf(chunk));
  const wanted = chunk.filter(({ record }) => going.has(record.queuedRun ?? ''));
  const drafted = wanted.filter((queued): queued is Queued & { work: RecordWork } =>
    Boolean(engine && queued.work),
  );
  for (const queued of chunk) {
    if (!drafted.some(({ record }) => record === queued.record)) {
      await dequeue(lane, queued, wanted.includes(queued) && queued.work ? reason : null);
    }
  }
  if (!engine || drafted.length === 0) {
    return true;
  }
  const tagged = lane.engine.engine !== null && lane.engine.capability.text === 'tags';
  const secondOpinion = lane.engine.engine !== null && lane.engine.secondOpinion === true;
  const records = await openRecords(payload, drafted, { locale, tagged });
  let isDone = true;
  for (const source of new Set(records.map(({ work }) => work.source.locale))) {
    const same = records.filter(({ work }) => work.source.locale === source);
    const answers = unsettled.get(source) ?? new Map<string, Answer>();
    unsettled.set(source, answers);
    const how = { source, tagged, answers };
    isDone = (await draftRecords({ ...lane, engine, secondOpinion }, same, how)) && isDone;
  }
  return isDone;
}

/** Takes a record off the queue: its run was cancelled, its document is gone, or there is no engine. */
async function dequeue(
  { payload, locale, fence }: Lane,
  { record }: Queued,
  problem: RecordState['problem'],
): Promise<void> {
  const key = { collection: record.collectionSlug, document: record.document, locale };
  const change = (state: RecordState): RecordState =>
    state.queuedRun === record.queuedRun ? { ...state, queuedRun: null, problem } : state;
  await changeRecord(payload, key, change, { fence, quiet: true, known: record });
}

const runsOf = (chunk: readonly Queued[]): string[] => [
  ...new Set(chunk.flatMap(({ record }) => record.queuedRun ?? [])),
];
