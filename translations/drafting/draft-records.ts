import { batchesOf } from '../engines/batches.ts';
import type { TranslationEngine } from '../engines/types.ts';
import type { Locale } from '../locales.ts';
import { plainText } from '../records/written-segments.ts';
import { runsGoingOn } from '../runs/runs-going-on.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import { readSettings } from '../settings/read-settings.ts';
import { secondAsk } from './answer-of.ts';
import type { Answer, Answers, Ask } from './asks.ts';
import { callEngine } from './call-engine.ts';
import type { Lane } from './draft-lane.ts';
import { finishRecord } from './finish-record.ts';
import type { OpenRecord } from './open-records.ts';

type WorkingLane = Omit<Lane, 'engine'> & { engine: TranslationEngine };
type How = { source: Locale; tagged: boolean; answers: Map<string, Answer> };

/** Characters of a document that an engine reads as context, at most. */
const CONTEXT = 3_000;

/**
 * Drafts records from one source locale: first every segment, then once more, with simpler tags,
 * those that came back damaged. Each record is written as soon as all of its answers are there.
 *
 * @returns false when it stopped before the end: a run was cancelled, or the signal came.
 */
export async function draftRecords(
  lane: WorkingLane,
  records: readonly OpenRecord[],
  how: How,
): Promise<boolean> {
  const { engine, payload, fence } = lane;
  const { answers, tagged } = how;
  const waiting = new Set(records);
  const finishReady = async () => {
    for (const record of waiting) {
      if (asksLeft(record, how).length === 0) {
        await finishRecord(payload, record, { answers, tagged, fence });
        waiting.delete(record);
      }
    }
  };
  await finishReady();
  while (waiting.size > 0) {
    const owners = ownersOf([...waiting], how);
    const asks = [...owners.keys()];
    const texts = asks.map(({ text }) => text);
    for (const batch of batchesOf(texts, engine)) {
      const answered = await request(
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
      await finishReady();
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

/** Every ask once, with the first record that wants it. */
function ownersOf(records: readonly OpenRecord[], how: How): Map<Ask, OpenRecord> {
  const seen = new Set<string>();
  const owners = new Map<Ask, OpenRecord>();
  for (const record of records) {
    for (const ask of asksLeft(record, how)) {
      if (!seen.has(ask.id)) {
        seen.add(ask.id);
        owners.set(ask, record);
      }
    }
  }
  return owners;
}

/** One call; null when a run of it is over, or the lane is. */
async function request(
  lane: WorkingLane,
  asks: readonly Ask[],
  owners: ReadonlyMap<Ask, OpenRecord>,
  { source, tagged }: How,
): Promise<Map<string, Answer> | null> {
  const { payload, engine, locale, signal } = lane;
  const records = [...new Set(asks.flatMap((ask) => owners.get(ask) ?? []))];
  const runs = [...new Set(records.flatMap(({ record }) => record.queuedRun ?? []))];
  const going = await runsGoingOn(payload, runs);
  if (signal.aborted || runs.some((run) => !going.has(run))) {
    return null;
  }
  const [only, ...others] = records;
  return callEngine(payload, {
    engine,
    asks,
    tagged,
    source,
    target: locale,
    context: only && others.length === 0 ? contextOf(only) : undefined,
    run: runs.join(','),
    limits: await readSettings(payload),
    signal,
  });
}

/**
 * The document around the texts of a request. Only where all of them are of one document: an
 * engine reads one context for the whole request, and that of another document would mislead it.
 */
function contextOf({ work }: OpenRecord): string {
  const leaves = [...work.source.leaves.values()];
  const texts = leaves.map(({ value }) => plainText(segmentsOf(value as string)));
  return texts.join('\n').slice(0, CONTEXT);
}
