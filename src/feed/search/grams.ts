const edge = '\u0001';

/** The pieces of three letters of a word, those over its edges among them. */
export function gramsOf(word: string): string[] {
  const padded = `${edge}${edge}${word}${edge}${edge}`;
  return [...new Set(Array.from({ length: word.length + 2 }, (_, at) => padded.slice(at, at + 3)))];
}

/** How many letters differ, are missing or too many between two words (Levenshtein); `most + 1` for more. */
export function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let n = 1; n <= other.length; n++) {
      const swap = (above[n - 1] as number) + (one[row - 1] === other[n - 1] ? 0 : 1);
      current[n] = Math.min(swap, (above[n] as number) + 1, (current[n - 1] as number) + 1);
    }
    if (Math.min(...current) > most) return most + 1;
    above = current;
  }
  return Math.min(above[other.length] as number, most + 1);
}
