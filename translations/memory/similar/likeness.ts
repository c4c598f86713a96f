/**
 * How alike two texts are, from 0 to 1, by the words that would have to be put in, left out or changed
 * to make one of the other (Levenshtein's distance of tokens).
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) {
    return 1;
  }
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, token] of a.entries()) {
    const after = [row + 1];
    for (const [column, other] of b.entries()) {
      const changed = (before[column] ?? 0) + (token === other ? 0 : 1);
      const added = (after[column] ?? 0) + 1;
      const dropped = (before[column + 1] ?? 0) + 1;
      after.push(Math.min(changed, added, dropped));
    }
    before = after;
  }
  return 1 - (before[b.length] ?? 0) / longest;
}
