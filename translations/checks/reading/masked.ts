/** Stands for what was read already: no letter, digit, space or mark. */
const filler = '\u0001';

/** The text with spans blanked out, every other character where it was. */
export function masked(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + filler.repeat(end - start) + rest.slice(end),
    text,
  );
}
