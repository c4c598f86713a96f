import { openings, words } from './words.ts';

/**
 * Distinct Russian segments as clinics write them, the same at every run: headings, sentences and
 * paragraphs, one in fifty several KiB long. Every third has a mark, a line break or a protected
 * term.
 */
export function segments(count: number): string[] {
  const random = randomFrom(20_240_501);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  const sentence = (length: number) => {
    const rest = Array.from({ length }, () => pick(words)).join(' ');
    return `${pick(openings)} ${rest} ${1 + Math.floor(random() * 500)} мг.`;
  };

  return Array.from({ length: count }, (_, index) => {
    const text = Array.from({ length: sentencesOf(random()) }, () =>
      sentence(4 + Math.floor(random() * 12)),
    ).join(' ');
    const numbered = `${text} Раздел ${index + 1}.`;
    return index % 3 === 0 ? marked(numbered, pick([0, 1, 2])) : numbered;
  });
}

/** Half of them one sentence, most of the rest a paragraph, a few as long as an article's section. */
function sentencesOf(chance: number): number {
  if (chance < 0.5) return 1;
  if (chance < 0.98) return 2 + Math.floor(chance * 7);
  return 40;
}

function marked(text: string, kind: number): string {
  if (kind === 0) return `<g1>${text}</g1>`;
  if (kind === 1) return `${text}<x1/>${text.slice(0, 30)}`;
  return `<k1>МРТ</k1> ${text}`;
}

/** Marsaglia's xorshift: the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
