import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Payload } from 'payload';
import { PolyclinicError } from '../../../src/errors.ts';
import type { Actor } from '../../review/may-translate.ts';
import { LARGEST_FILE_BYTES, mustFit, tooLarge } from '../file-size.ts';
import { exportFile } from '../run/export-file.ts';
import { importFile } from '../run/import-file.ts';
import {
  type ExportArguments,
  type ImportArguments,
  readArguments,
  usage,
} from './read-arguments.ts';
import { refusedCount, summaryOf } from './summary-of.ts';

/** A terminal, or a file or pipe. */
type Output = { isTTY?: boolean; write(text: string): unknown };

/** What a process of its own gives to the exchange. */
export type Surroundings = {
  start(): Promise<Payload>;
  signal: AbortSignal;
  out: Output;
  err: Output;
};

/**
 * Runs the export or import that a command line asks for, and says what came of it.
 *
 * @returns the exit code: 0 all done, 1 something was refused or is a conflict, 2 the arguments or
 *   the file can't be used, 3 it failed midway, 130 ended by a signal.
 */
export async function runExchange(words: readonly string[], around: Surroundings): Promise<number> {
  const { out, err, start } = around;
  try {
    const asked = readArguments(words);
    if (asked === null) {
      out.write(`${usage}\n`);
      return 0;
    }
    // Before anything is started: most mistakes are in the file's name.
    const bytes = asked.action === 'import' ? await bytesOf(asked.file) : null;
    const payload = await start();
    try {
      return asked.action === 'import'
        ? await runImport(payload, asked, { ...around, bytes: bytes ?? new Uint8Array() })
        : await runExport(payload, asked, around);
    } finally {
      await payload.destroy();
    }
  } catch (error) {
    if (error instanceof PolyclinicError) {
      err.write(`${error.message}\n`);
      return 2;
    }
    err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    err.write(
      'The exchange failed. What was written stays: run the same command again to go on.\n',
    );
    return 3;
  }
}

/** A file that is not whole never stands under its name. */
async function runExport(
  payload: Payload,
  { asked, out: named }: ExportArguments,
  { signal, out, err }: Surroundings,
): Promise<number> {
  const { name, chunks, counts } = await exportFile(payload, asked);
  const file = named ?? name;
  const part = `${file}.part`;
  const show = shownOn(err);
  async function* shownChunks() {
    for await (const chunk of chunks) {
      if (counts) show(`${counts.documents} documents, ${counts.units} texts`);
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.from(shownChunks()), createWriteStream(part), { signal });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (signal.aborted) return 130;
    throw error;
  } finally {
    show('');
  }
  const what = counts
    ? `${counts.documents} documents, ${counts.units} texts, ${counts.segments} segments`
    : 'written';
  const others = counts?.otherSource
    ? `; ${counts.otherSource} documents are written in another language: export them with --source`
    : '';
  out.write(`${file}: ${what}${others}.\n`);
  if ((await stat(file)).size > LARGEST_FILE_BYTES) out.write(`${tooLarge.en}\n`);
  return 0;
}

async function runImport(
  payload: Payload,
  { file, dryRun, user, take, approve, report: reportFile }: ImportArguments,
  { bytes, signal, out, err }: Surroundings & { bytes: Uint8Array },
): Promise<number> {
  const by = user === null ? null : await memberNamed(payload, user);
  const show = shownOn(err);
  const progress = (done: number, total: number) => show(`${done} of ${total}`);
  const { name } = path.parse(file);
  const asked = { by, dryRun, take, approve, only: null, signal, progress, name };
  const imported = await importFile(payload, bytes, asked).finally(() => show(''));
  if (reportFile !== null) {
    const { report } = imported;
    const rows = 'units' in report ? report.units : 'rows' in report ? report.rows : report.refused;
    await writeFile(reportFile, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  out.write(`${summaryOf(imported)}\n`);
  if ('finished' in imported.report && !imported.report.finished) return 130;
  return refusedCount(imported) > 0 ? 1 : 0;
}

/** @throws PolyclinicError NOT_FOUND */
async function memberNamed(payload: Payload, email: string): Promise<NonNullable<Actor>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    depth: 0,
    limit: 1,
  });
  const [user] = docs;
  if (!user) throw new PolyclinicError('NOT_FOUND', `--user ${email}: there is no such member.`);
  return user;
}

/** The size is looked at before the file is read. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    mustFit((await stat(file)).size);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof PolyclinicError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const why: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    const reason = why[code ?? ''] ?? String(code);
    throw new PolyclinicError('BAD_INPUT', `${file} cannot be read: ${reason}.`, { cause });
  }
}

/** One line that is written over, on a terminal; '' takes it away. */
function shownOn(output: Output): (line: string) => void {
  return (line) => {
    if (output.isTTY) output.write(`\r\u001B[K${line}`);
  };
}
