import path from 'node:path';
import { type FileScan, scanFile } from '../decode/scan-file.ts';
import { openTable } from '../read/open-table.ts';
import type { SourceTable } from '../read/types.ts';
import { type Checkpoint, type Checkpoints, checkpointsIn } from './checkpoint.ts';
import { openSession } from './open-session.ts';
import { planImport } from './plan-import.ts';
import { openReport, type Report, reportBeside } from './report.ts';
import type { Session } from './session.ts';
import type { ImportOptions } from './types.ts';

/** An import that is ready to read its first row. */
type Run = {
  scan: FileScan;
  table: SourceTable;
  session: Session;
  report: Report;
  /** null in a dry run, which leaves nothing behind. */
  checkpoints: Checkpoints | null;
  /** Where a run that was broken off is gone on from. */
  from: Checkpoint | null;
};

/**
 * Opens a file, decides what its columns are for and finds where an earlier run came to.
 *
 * @throws PolyclinicError BAD_INPUT when the file, its columns, its map or its report can't be used.
 */
export async function openRun(options: ImportOptions): Promise<Run> {
  const { payload, collection, file, map } = options;
  const scan = await scanFile(file, options.encoding);
  const table = await openTable(file, scan.encoding);
  const { columns, format } = table;
  const plan = await planImport({ payload, collection, map, columns, format });
  const session = await openSession(options, plan);
  const folder = path.join(options.dataDir, 'import');
  const checkpoints = options.dryRun
    ? null
    : checkpointsIn(folder, sameness(options, scan, session));
  const last = options.restart ? null : await checkpoints?.read();
  const from = last && (await isOfThisDatabase(last, session)) ? last : null;
  const beside = options.report ?? (await reportBeside(file, folder));
  const report = await openReport(beside, from?.reportBytes ?? 0);
  return { scan, table, session, report, checkpoints, from };
}

/** What two runs have in common when one may go on where the other stopped. */
function sameness(options: ImportOptions, { hash }: FileScan, { plan, write }: Session): unknown[] {
  const columns = plan.columns.map(({ column, target, as }) => [
    column,
    target.path,
    target.list?.constants,
    as,
  ]);
  const defaults = plan.defaults.map(({ target, value }) => [target.path, value]);
  const { database, locale, encoding, source, report } = options;
  return [
    hash,
    database,
    plan.collection,
    columns,
    defaults,
    plan.locale,
    locale,
    encoding,
    source,
    report,
    write.publish,
  ];
}

async function isOfThisDatabase({ witness }: Checkpoint, { write, sourceLocale }: Session) {
  if (witness === null) return true;
  const where = { id: { equals: witness } };
  const found = await write.documents.find(write.collection, {
    where,
    locale: sourceLocale,
    draft: false,
  });
  return found.length > 0;
}
