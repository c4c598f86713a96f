import type { TranslationEngine } from '../engines/types.ts';
import type { Locale } from '../locales.ts';
import { plainText } from '../records/written-segments.ts';
import { runsGoingOn } from '../runs/runs-going-on.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Answer, Ask } from './asks.ts';
import { callEngine } from './call-engine.ts';
import type { Lane } from './draft-lane.ts';
import type { OpenRecord } from './open-records.ts';

export type WorkingLane = Omit<Lane, 'engine'> & {
  engine: TranslationEngine;
  /** Whether clinical drafts are translated back, too. */
  secondOpinion: boolean;
};

export type How = { source: Locale; tagged: boolean; answers: Map<string, Answer> };

/** Characters of a document that an engine reads as context, at most. */
const CONTEXT = 3_000;

/** Every ask once, with the first record that wants it. */
export function ownersOf(
  records: readonly OpenRecord[],
  asksLeft: (record: OpenRecord) => readonly Ask[],
): Map<Ask, OpenRecord> {
  const seen = new Set<string>();
  const owners = new Map<Ask, OpenRecord>();
  for (const record of records) {
    for (const ask of asksLeft(record)) {
      if (!seen.has(ask.id)) {
        seen.add(ask.id);
        owners.set(ask, record);
      }
    }
  }
  return owners;
}

/**
 * One call; null when a run of it is over, or the lane is.
 *
 * @param how `back`: from the lane's locale into the source's.
 * @throws PolyclinicError as {@link callEngine} does.
 */
export async function requestAnswers(
  lane: WorkingLane,
  asks: readonly Ask[],
  owners: ReadonlyMap<Ask, OpenRecord>,
  { source, tagged, back = false }: Pick<How, 'source' | 'tagged'> & { back?: boolean },
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
    back,
    context: only && others.length === 0 && !back ? contextOf(only) : undefined,
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
