import type { Plan } from '../map/plan-of.ts';
import type { SourceRow } from '../read/types.ts';
import { importBatch, readRow } from './import-batch.ts';
import { openRun } from './open-run.ts';
import { batchesOf, rowsAfter } from './rows-from.ts';
import { countRow, emptyTally } from './tally.ts';
import { startTiming } from './timing.ts';
import type { ImportOptions, ImportResult } from './types.ts';

/** Rows that are looked up at once, and after which a checkpoint is written. */
const BATCH_ROWS = 100;

/** Rows of a dry run that are shown as they were read. */
const PREVIEW_ROWS = 5;

/**
 * Imports a file into a content collection, in constant memory.
 *
 * A row is recognised by its identifier, so a file may be imported again and again: what its
 * document says already is not written. A run that was broken off goes on at its checkpoint.
 *
 * @throws PolyclinicError BAD_INPUT when the file, its columns or its map can't be used.
 */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  const { scan, table, session, report, checkpoints, from } = await openRun(options);
  const timing = startTiming(scan.lines, from?.seconds ?? 0);
  const tally = structuredClone(from?.tally) ?? emptyTally();
  const unused = new Set(session.plan.unused);
  const preview: SourceRow[] = [];
  let witness = from?.witness ?? null;
  // Rows that are behind are read even so, for repetitions of them among the others to be seen.
  const rows = rowsAfter(table.rows, tally.rows, (row) => readRow(row, session));
  for await (const batch of batchesOf(rows, BATCH_ROWS)) {
    for (const name of unplanned(batch, session.plan)) unused.add(name);
    if (options.dryRun) preview.push(...batch.slice(0, PREVIEW_ROWS - preview.length));
    const live = structuredClone(tally);
    const results = await importBatch(batch, session, (result) => {
      countRow(live, result);
      options.progress?.({ tally: live, ...timing.at(result.line) });
    });
    for (const result of results) {
      countRow(tally, result);
      if (result.kind === 'refused') await report.add(result.line, result.problems);
      else witness = result.id;
    }
    await checkpoints?.write({
      tally,
      reportBytes: await report.bytes(),
      seconds: timing.seconds(),
      witness,
    });
    if (options.signal?.aborted) break;
  }
  const finished = !options.signal?.aborted;
  if (finished) await checkpoints?.remove();
  return {
    finished,
    tally,
    seconds: timing.seconds(),
    resumedAt: from?.tally.rows ?? null,
    report: tally.counts.refused > 0 ? report.file : null,
    encoding: scan.encoding,
    plan: { ...session.plan, unused: [...unused] },
    preview,
  };
}

/** Columns that no row had when the plan was made: JSON Lines may have them anywhere. */
function unplanned(rows: readonly SourceRow[], { columns }: Plan): string[] {
  const planned = new Set(columns.map(({ column }) => column));
  return rows
    .flatMap((row) => ('cells' in row ? Object.keys(row.cells) : []))
    .filter((name) => !planned.has(name));
}
