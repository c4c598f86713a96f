import { directionOf, type Locale } from '../locales.ts';
import type { LeafValue } from '../records/entry.ts';
import { decodeLine } from './decodeLine.ts';
import { encodeLine } from './encodeLine.ts';
import { flawOf } from './flawOf.ts';
import { linesOf } from './linesOf.ts';
import type { SegmentOptions } from './options.ts';
import { salvage } from './salvage.ts';
import { setDirection } from './setDirection.ts';
import { parseTags } from './tags/parse.ts';
import { stringifyPieces } from './tags/stringify.ts';
import type { Flaw } from './types.ts';

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
  const lines = linesOf(box, options, (block) => setDirection(block, direction));
  for (const { key, nodes, replace } of lines) {
    const line = encodeLine(nodes, options.protect);
    if (line.plain.trim() === '') continue;
    const text = stringifyPieces(line.pieces);
    const target = targets.get(key) ?? null;
    const flaw = flawOf(text, target);
    if (flaw) flaws.set(key, flaw);
    // Nodes that did not change stay as they are, also when they could be merged.
    if (target === null || target === text || flaw === 'untranslated') continue;
    const fits = flaw !== 'marksDropped';
    replace(decodeLine(fits ? parseTags(target).pieces : salvage(line.pieces, target), line.nodes));
  }
  return { value: box.value, flaws };
}
