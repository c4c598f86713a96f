import { open, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PolyclinicError } from '../../../src/errors.ts';
import type { Problem } from '../rows/problem.ts';
import { csvCell } from './csv-cell.ts';

const columns = ['line', 'field', 'column', 'value', 'reason', 'cure'] as const;

/** With a byte order mark, by which Excel knows UTF-8. */
const header = `\uFEFF${columns.join(',')}\r\n`;

export type Report = {
  file: string;
  add(line: number, problems: readonly Problem[]): Promise<void>;
  /** Its length so far, to go on from; 0 while there is none. */
  bytes(): Promise<number>;
};

/**
 * The report of refused rows: CSV, made at the first of them. A report of an earlier run at the same
 * place is removed; `keep` is how much of it belongs to this run.
 *
 * @throws PolyclinicError BAD_INPUT rather than to write over a file that is no such report.
 */
export async function openReport(file: string, keep: number): Promise<Report> {
  const before = await startOf(file);
  if (before !== null && before !== header) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `${file} is there already and is no report of refused rows: name another (--report FILE)`,
    );
  }
  let isEmpty = keep === 0 || before === null;
  if (isEmpty) await rm(file, { force: true });
  else await truncate(file, keep);
  return {
    file,
    async add(line, problems) {
      const rows = problems.map(({ field, column, value, reason, cure }) =>
        [String(line), field, column, value, reason, cure].map(csvCell).join(','),
      );
      await writeFile(file, `${isEmpty ? header : ''}${rows.join('\r\n')}\r\n`, { flag: 'a' });
      isEmpty = false;
    },
    bytes: async () => (isEmpty ? 0 : (await stat(file)).size),
  };
}

/** Where a file's report goes by itself: beside it, or to `otherwise` when that folder is read-only. */
export async function reportBeside(file: string, otherwise: string): Promise<string> {
  const name = `${path.basename(file, path.extname(file))}.refused.csv`;
  const folder = path.dirname(path.resolve(file));
  const anybodyMayWrite = ((await stat(folder)).mode & 0o222) !== 0;
  return path.join(anybodyMayWrite ? folder : otherwise, name);
}

async function startOf(file: string): Promise<string | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return null;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(header)), 0);
  await handle.close();
  return buffer.subarray(0, bytesRead).toString('utf8');
}
