import { directionOf, type Locale } from '../locales.ts';
import type { LeafValue } from '../records/entry.ts';
import { decodeLine } from './decode-line.ts';
import { encodeLine } from './encode-line.ts';
import { flawOf } from './flaw-of.ts';
import type { Line } from './handle/types.ts';
import type { SegmentOptions } from './options.ts';
import { salvage } from './salvage.ts';
import { setDirection } from './set-direction.ts';
import { parseTags } from './tags/parse.ts';
import { stringifyPieces } from './tags/stringify.ts';
import type { Flaw } from './types.ts';
import { walkLeaf } from './walk-leaf.ts';

/**
 * A leaf in another locale: the source's tree with the targets in it. Takes any targets: what their
 * tags could not carry is told as a flaw by segment, and a segment without a target keeps the
 * source's text. The source is left as it is.
 *
 * @param targets encoded targets by segment key. The options are those that the source was
 * segmented with.
 */
export function rebuildLeaf(
  source: LeafValue,
  targets: ReadonlyMap<string, string | null>,
  options: SegmentOptions & { locale: Locale },
): { value: LeafValue; flaws: Map<string, Flaw> } {
  const box = { value: structuredClone(source) };
  const flaws = new Map<string, Flaw>();
  const direction = directionOf(options.locale);
  walkLeaf(box, options, {
    block: (node) => setDirection(node, direction),
    line: (line) => {
      const flaw = rebuildLine(line, targets.get(line.key) ?? null, options);
      if (flaw) flaws.set(line.key, flaw);
    },
  });
  return { value: box.value, flaws };
}

function rebuildLine(line: Line, target: string | null, options: SegmentOptions): Flaw | null {
  const { pieces, nodes, plain } = encodeLine(line.nodes, options.protect);
  if (plain.trim() === '') return null;
  const text = stringifyPieces(pieces);
  // Nodes that did not change stay as they are, also where neighbours could be merged.
  if (target === text) return null;
  const flaw = flawOf(text, target);
  if (target === null || flaw === 'untranslated') return flaw;
  const fitting = flaw === 'marksDropped' ? salvage(pieces, target) : parseTags(target).pieces;
  line.replace(decodeLine(fitting, nodes));
  return flaw;
}
