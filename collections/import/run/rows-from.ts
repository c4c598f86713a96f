import type { SourceRow } from '../read/types.ts';

/** Rows in groups of at most `size`, as they come. */
export async function* batchesOf(
  rows: AsyncIterable<SourceRow>,
  size: number,
): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** The rows after the first `count`; each of those is given to `onSkipped`. */
export async function* rowsAfter(
  rows: AsyncIterable<SourceRow>,
  count: number,
  onSkipped: (row: SourceRow) => void,
): AsyncGenerator<SourceRow> {
  let behind = 0;
  for await (const row of rows) {
    behind += 1;
    if (behind > count) yield row;
    else onSkipped(row);
  }
}
