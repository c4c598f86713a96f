/** Words, numbers, and each sign of a script that puts no spaces between words. */
const tokenPattern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * How much two texts have in common: Dice's coefficient of their words, from 0 to 1. Case does not
 * count, nor does the order of words.
 */
export function likeness(a: string, b: string): number {
  const [ours, theirs] = [tokensOf(a), tokensOf(b)];
  if (ours.length + theirs.length === 0) return a.trim() === b.trim() ? 1 : 0;
  const counts = new Map<string, number>();
  for (const token of ours) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of theirs) {
    const count = counts.get(token) ?? 0;
    if (count > 0) common += 1;
    counts.set(token, count - 1);
  }
  return (2 * common) / (ours.length + theirs.length);
}

const tokensOf = (text: string) => text.toLowerCase().match(tokenPattern) ?? [];
