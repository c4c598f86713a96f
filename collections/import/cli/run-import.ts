import type { Payload } from 'payload';
import { type ErrorCode, PolyclinicError } from '../../../src/errors.ts';
import { importFile } from '../run/import-file.ts';
import type { ImportOptions, ImportResult, ProgressReport } from '../run/types.ts';
import { type Arguments, readArguments, usage } from './read-arguments.ts';
import { type Output, showProgress } from './show-progress.ts';
import { summaryOf } from './summary-of.ts';

/** What a process of its own gives to the importer. */
export type Surroundings = {
  /** @throws PolyclinicError BAD_SETTING */
  settings(): Pick<ImportOptions, 'sourceLocale' | 'dataDir' | 'database'>;
  start(): Promise<Payload>;
  idFrom(payload: Payload, name: string): string;
  signal: AbortSignal;
  out: Output;
  err: Output;
};

/** What the process ends with. */
const exitCodes = { done: 0, refused: 1, unusable: 2, failed: 3, ended: 130 } as const;

/**
 * Runs the import that a command line asks for, and says what came of it.
 *
 * @returns the exit code: 0 all done, 1 rows were refused, 2 the arguments or the file can't be
 *   used, 3 it failed midway (a database that is away), 130 ended by a signal.
 */
export async function runImport(words: readonly string[], around: Surroundings): Promise<number> {
  const { out, err } = around;
  const progress = showProgress(err);
  try {
    const asked = readArguments(words);
    if (asked === null) {
      out.write(`${usage}\n`);
      return exitCodes.done;
    }
    const result = await importAsAsked(asked, around, progress.show);
    progress.end();
    out.write(`${summaryOf(result, asked)}\n`);
    if (!result.finished) return exitCodes.ended;
    return result.tally.counts.refused > 0 ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    progress.end();
    if (error instanceof PolyclinicError && unusable.has(error.code)) {
      err.write(`${error.message}\n`);
      return exitCodes.unusable;
    }
    err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    err.write('The import failed. What was written stays: run the same command again to go on.\n');
    return exitCodes.failed;
  }
}

const unusable = new Set<ErrorCode>(['BAD_INPUT', 'BAD_SETTING']);

async function importAsAsked(
  asked: Arguments,
  { settings, start, idFrom, signal }: Surroundings,
  progress: (report: ProgressReport) => void,
): Promise<ImportResult> {
  const given = settings();
  const payload = await start();
  try {
    const own = (name: string) => idFrom(payload, name);
    return await importFile({ ...given, ...asked, payload, idFrom: own, signal, progress });
  } finally {
    await payload.destroy();
  }
}
