import { readFile, writeFile } from 'node:fs/promises';
import type { Payload } from 'payload';
import { PolyclinicError } from '../../../../src/errors.ts';
import { importGlossary } from '../run/import-glossary.ts';
import type { GlossaryReport } from '../types.ts';
import { type Arguments, readArguments, usage } from './read-arguments.ts';
import { summaryOf } from './summary-of.ts';

/** A terminal, or a file or pipe. */
type Output = { isTTY?: boolean; write(text: string): unknown };

/** What a process of its own gives to the importer. */
export type Surroundings = { start(): Promise<Payload>; out: Output; err: Output };

/**
 * Runs the import of a glossary that a command line asks for, and says what came of it.
 *
 * @returns the exit code: 0 all done, 1 something was refused, 2 the arguments or the file can't be
 *   used, 3 it failed midway.
 */
export async function runGlossaryImport(
  words: readonly string[],
  { start, out, err }: Surroundings,
): Promise<number> {
  try {
    const asked = readArguments(words);
    if (asked === null) {
      out.write(`${usage}\n`);
      return 0;
    }
    // Before anything is started: most mistakes are in the file's name.
    const bytes = await bytesOf(asked.file);
    const report = await importAsAsked(asked, bytes, { start, err });
    if (asked.report !== null) {
      const lines = report.rows.map((row) => `${JSON.stringify(row)}\n`);
      await writeFile(asked.report, lines.join(''));
    }
    out.write(`${summaryOf(report)}\n`);
    return report.counts.refused > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof PolyclinicError) {
      err.write(`${error.message}\n`);
      return 2;
    }
    err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    err.write('The import failed. What was written stays: run the same command again to go on.\n');
    return 3;
  }
}

async function importAsAsked(
  asked: Arguments,
  bytes: Uint8Array,
  { start, err }: Pick<Surroundings, 'start' | 'err'>,
): Promise<GlossaryReport> {
  const payload = await start();
  try {
    return await importGlossary(payload, { ...asked, bytes, progress: shownOn(err) });
  } finally {
    await payload.destroy();
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    const reason = why[code as keyof typeof why] ?? String(code);
    throw new PolyclinicError('BAD_INPUT', `${file} cannot be read: ${reason}.`, { cause });
  }
}

/** One line that is written over, on a terminal. */
function shownOn(output: Output): ((done: number, total: number) => void) | undefined {
  if (!output.isTTY) {
    return undefined;
  }
  return (done, total) =>
    output.write(done === total ? '\r\u001B[K' : `\r\u001B[K${done} of ${total} concepts`);
}
