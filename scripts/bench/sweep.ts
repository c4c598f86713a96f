import path from 'node:path';
import { inOwnDatabase } from './harness/in-own-database.ts';
import type { SweepFigures } from './sweep/sweeper.ts';

export const about =
  'CPU of a sweep in which nothing, or ten documents, have changed, over little and over much content';

/**
 * Clinics are written and swept as the worker does it, on SQLite. Beside the compared times is what
 * projecting everything costs, which is what each sweep did before it remembered what it had seen.
 */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const sizes = quick ? [100, 400] : [1_000, 10_000];
  const [small = 0, large = 0] = sizes;
  log(`sweeping ${small} and ${large} clinics`);
  const measured = await inOwnDatabase<SweepFigures[]>(
    path.join(import.meta.dirname, 'sweep/sweeper.ts'),
    { BENCH_SIZES: sizes.join(' ') },
  );
  const [few, many] = measured as [SweepFigures, SweepFigures];
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    documents: large,
    allMsPer1000: rounded((many.allMs / large) * 1000),
    unchangedMsPer1000: rounded((many.unchangedMs / large) * 1000),
    unchangedProjected: many.unchangedProjected,
    changedMs: rounded(many.changedMs),
    changedProjected: many.changedProjected,
    // What ten changed documents cost beside the comparison, over much content and over little.
    sweepGrowth: rounded((many.changedMs - many.unchangedMs) / (few.changedMs - few.unchangedMs)),
    contentGrowth: large / small,
  };
}
