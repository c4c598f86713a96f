import { folded } from './folded.ts';

const MOST = 3;

/** The names nearest to what somebody wrote, best first; none where nothing is near. */
export function nearNames(written: string, names: Iterable<string>): string[] {
  const from = folded(written);
  return [...names]
    .map((name) => ({ name, distance: distanceOf(from, folded(name)) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(folded(name).length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** ` Near: a, b.` for a message, or nothing. */
export function nearby(written: string, names: Iterable<string>): string {
  const near = nearNames(written, names);
  return near.length === 0 ? '' : `; did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}

/** Edits between two words (Levenshtein); none where one holds the other whole, as a part of it. */
function distanceOf(a: string, b: string): number {
  if (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a))) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const inserted = (current[column] ?? 0) + 1;
      const removed = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, removed));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
