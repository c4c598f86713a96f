import { PolyclinicError } from '../../src/errors.ts';
import { refsIn } from './resolve.ts';
import type { SeedRow } from './values.ts';

/** A row and the collection that it belongs to. */
export type PlacedRow = { collection: string; row: SeedRow };

/**
 * Every row after the rows that it refers to, in any locale: the database checks that a related
 * document exists.
 *
 * @throws PolyclinicError BAD_INPUT for a key that is used twice or unknown, and for a circle.
 */
export function inOrder(content: Record<string, SeedRow[]>): PlacedRow[] {
  const byKey = new Map<string, PlacedRow>();
  for (const [collection, rows] of Object.entries(content)) {
    for (const row of rows) {
      if (byKey.has(row.key)) throw wrong(`Two rows have the key ${row.key}`);
      byKey.set(row.key, { collection, row });
    }
  }
  const done = new Set<PlacedRow>();
  const visit = (key: string, trail: readonly string[]) => {
    const placed = byKey.get(key);
    if (!placed) throw wrong(`${trail.at(-1)} refers to ${key}, which is not there`);
    if (done.has(placed)) return;
    if (trail.includes(key))
      throw wrong(`Rows refer to each other: ${[...trail, key].join(' → ')}`);
    for (const other of refsIn(placed.row)) visit(other, [...trail, key]);
    done.add(placed);
  };
  for (const key of byKey.keys()) visit(key, []);
  return [...done];
}

const wrong = (message: string) => new PolyclinicError('BAD_INPUT', message);
