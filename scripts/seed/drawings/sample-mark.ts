/** Letters as strokes on a grid of 3 × 5: a machine without fonts draws them the same. */
const letters: Record<string, string> = {
  S: 'M3 0H0V2.5H3V5H0',
  A: 'M0 5L1.5 0L3 5M.7 3H2.3',
  M: 'M0 5V0L1.5 3L3 0V5',
  P: 'M0 5V0H3V2.5H0',
  L: 'M0 0V5H3',
  E: 'M3 0H0V5H3M0 2.5H2.5',
};

/** The word SAMPLE in the corner of a picture, in SVG. */
export function sampleMark({
  x,
  y,
  scale,
  colour,
}: {
  x: number;
  y: number;
  scale: number;
  colour: string;
}) {
  const paths = [...'SAMPLE'].map(
    (letter, index) => `<path d="${letters[letter]}" transform="translate(${index * 4.4} 0)"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="0.6" stroke-linecap="round" stroke-linejoin="round" opacity="0.85">${paths.join('')}</g>`;
}
