/** Words, numbers, and each sign of a script that puts no spaces between words. */
const tokenPattern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}]+|\p{N}+/gu;

/** How often each word is in a text, and how many there are. */
export type Words = { counts: ReadonlyMap<string, number>; total: number };

/** The words of a text, to compare it with many. Case does not count. */
export function wordsOf(text: string): Words {
  const tokens = text.toLowerCase().match(tokenPattern) ?? [];
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, total: tokens.length };
}

/** How much two texts have in common: Dice's coefficient of their words, from 0 to 1. */
export function likeness(a: Words, b: Words): number {
  const both = a.total + b.total;
  if (both === 0) return 0;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / both;
}
