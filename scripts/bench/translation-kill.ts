import path from 'node:path';
import type { KilledRun } from '../../tests/support/killed-run.ts';
import { inOwnDatabase } from './harness/in-own-database.ts';

export const about = 'A run of 200 documents whose worker is killed 50 times: what is billed twice';

type Figures = KilledRun & { records: number; machine: number; seconds: number };

/** Real workers, killed at random moments, against a stub of DeepL that bills as DeepL does. */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const documents = quick ? 30 : 200;
  const kills = quick ? 5 : 50;
  log(`${documents} documents in 13 languages, ${kills} kills: some minutes`);
  const figures = await inOwnDatabase<Figures>(
    path.join(import.meta.dirname, 'translation-kill/killer.ts'),
    { BENCH_DOCUMENTS: String(documents), BENCH_KILLS: String(kills) },
  );
  const excess = figures.billed - figures.expected;
  return {
    documents,
    records: figures.records,
    drafted: figures.machine,
    kills: figures.kills,
    seconds: figures.seconds,
    expectedCharacters: figures.expected,
    billedCharacters: figures.billed,
    largestBatchCharacters: figures.largestBatch,
    batchesBilledTwicePerKill:
      Math.round((excess / figures.largestBatch / Math.max(figures.kills, 1)) * 1000) / 1000,
  };
}
