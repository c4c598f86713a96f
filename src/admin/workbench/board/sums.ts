import type { TallyRow } from '../../../../translations/queue/tally.ts';

/** Texts of a collection in a locale: all, those approved, and what is not approved as it is now. */
export type Cell = { total: number; approved: number; left: number };

type Sums = Record<'review' | 'translate' | 'stale' | 'machine' | 'errors' | 'words', number>;

/** What there is to do in some locales. */
export function sumsOf(rows: readonly TallyRow[], locales: readonly string[]): Sums {
  const sums: Sums = { review: 0, translate: 0, stale: 0, machine: 0, errors: 0, words: 0 };
  for (const row of rows) {
    if (!locales.includes(row.locale)) continue;
    if (row.task === 'review' || row.task === 'translate') sums[row.task] += Number(row.records);
    sums.stale += Number(row.stale);
    sums.machine += Number(row.machine);
    sums.errors += Number(row.errors);
    sums.words += Number(row.words);
  }
  return sums;
}

/** The cells of a collection, by locale; none for a locale without texts. */
export function cellsOf(rows: readonly TallyRow[], collection: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    if (row.collection !== collection) continue;
    const cell = cells.get(row.locale) ?? { total: 0, approved: 0, left: 0 };
    const total = cell.total + Number(row.total);
    const approved = cell.approved + Number(row.approved);
    cells.set(row.locale, { total, approved, left: total - approved });
  }
  return cells;
}

/** A share in whole percent that says 100 of the whole alone. */
export const percentOf = ({ total, approved }: Cell): number =>
  total === 0 ? 0 : Math.floor((approved / total) * 100);
