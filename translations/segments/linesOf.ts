import type { LeafValue } from '../records/entry.ts';
import { blockHandlerOf, kindOf } from './handle/index.ts';
import { textLines } from './handle/textLines.ts';
import type { Line, Walk } from './handle/types.ts';
import { isNode, type Node } from './node.ts';
import { type SegmentOptions, textFields } from './options.ts';

/** A leaf in a box, so that a text can be put in place of another as a tree's nodes can. */
export type LeafBox = { value: LeafValue };

/**
 * The lines of a leaf, in the order of the text, also those without words.
 *
 * @param onBlock is told of each block with its key, before its lines.
 */
export function linesOf(
  box: LeafBox,
  options: Pick<SegmentOptions, 'textFields'>,
  onBlock?: (node: Node, key: string) => void,
): Line[] {
  const lines: Line[] = [];
  const walk: Walk = {
    fields: {
      blocks: { ...textFields.blocks, ...options.textFields?.blocks },
      nodes: { ...textFields.nodes, ...options.textFields?.nodes },
    },
    kindOf,
    visit: (node, key) => {
      onBlock?.(node, key);
      blockHandlerOf(node)(node, key, walk);
    },
    line: (line) => lines.push(line),
  };
  if (typeof box.value === 'string') textLines(box, 'value', '', walk);
  else if (isNode(box.value.root)) walk.visit(box.value.root, '');
  return lines;
}
