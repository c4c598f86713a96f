import { z } from 'zod';
import { localeTags } from '../../../translations/locales.ts';
import type { RowResult } from './types.ts';

const count = z.number().int().min(0);

/** What has become of the rows so far. */
export const tallySchema = z.object({
  rows: count,
  counts: z.object({ created: count, updated: count, unchanged: count, refused: count }),
  /** Rows by the language of their text. */
  locales: z.partialRecord(z.enum(localeTags), count),
  /** What the reader should know of some rows: how many, and the first of their lines. */
  notes: z.record(z.string(), z.object({ count, lines: z.array(count) })),
});

export type Tally = z.infer<typeof tallySchema>;

const LINES_KEPT = 10;

/** The tally before the first row. */
export const emptyTally = (): Tally => ({
  rows: 0,
  counts: { created: 0, updated: 0, unchanged: 0, refused: 0 },
  locales: {},
  notes: {},
});

/** Counts one row, in place. */
export function countRow(tally: Tally, result: RowResult): void {
  tally.rows += 1;
  tally.counts[result.kind] += 1;
  if (result.kind === 'refused') return;
  tally.locales[result.locale] = (tally.locales[result.locale] ?? 0) + 1;
  if (result.note) {
    const { count: before, lines } = tally.notes[result.note] ?? { count: 0, lines: [] };
    tally.notes[result.note] = {
      count: before + 1,
      lines: lines.length < LINES_KEPT ? [...lines, result.line] : lines,
    };
  }
}
