import type { LeafValue } from '../records/entry.ts';
import { decodeLine } from './decode-line.ts';
import { encodeLine } from './encode-line.ts';
import type { Line } from './handle/types.ts';
import { parseTags } from './tags/parse.ts';
import { walkLeaf } from './walk-leaf.ts';

/**
 * A translation with some of its segments replaced; the others stay as they are, node by node, with
 * whatever its author made of them.
 *
 * @param translation lines up with the source (see {@link pairSegments}).
 * @param targets encoded, by the key of the source's segment; their tags are of that segment.
 */
export function replaceSegments(
  source: LeafValue,
  translation: LeafValue,
  targets: ReadonlyMap<string, string>,
): LeafValue {
  const box = { value: structuredClone(translation) };
  const lines = linesOf({ value: source });
  for (const [index, line] of linesOf(box).entries()) {
    const original = lines[index];
    const target = original && targets.get(original.key);
    if (original && target !== undefined) {
      line.replace(decodeLine(parseTags(target).pieces, encodeLine(original.nodes).nodes));
    }
  }
  return box.value;
}

/** The lines with words, which are the segments, in their order. */
function linesOf(box: { value: LeafValue }): Line[] {
  const lines: Line[] = [];
  walkLeaf(
    box,
    {},
    {
      line: (line) => {
        if (encodeLine(line.nodes).plain.trim() !== '') lines.push(line);
      },
    },
  );
  return lines;
}
