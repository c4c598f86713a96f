import type { LeafValue } from '../records/entry.ts';
import { blockHandlerOf, kindOf } from './handle/index.ts';
import { textLines } from './handle/text-lines.ts';
import type { Line, Walk } from './handle/types.ts';
import { isNode, type Node } from './node.ts';
import { type SegmentOptions, textFields } from './options.ts';

/** A leaf in a box, so that a text can be put in place of another as a tree's nodes can. */
export type LeafBox = { value: LeafValue };

type Visitor = {
  /** Takes a line, also one without words, and may replace it at once. */
  line: (line: Line) => void;
  /** Is told of a block with its key, before what is in it. */
  block?: (node: Node, key: string) => void;
};

/** Walks a leaf in the order of its text. */
export function walkLeaf(
  box: LeafBox,
  options: Pick<SegmentOptions, 'textFields'>,
  { line, block }: Visitor,
): void {
  const walk: Walk = {
    fields: {
      blocks: { ...textFields.blocks, ...options.textFields?.blocks },
      nodes: { ...textFields.nodes, ...options.textFields?.nodes },
    },
    kindOf,
    line,
    visit: (node, key) => {
      block?.(node, key);
      blockHandlerOf(node)(node, key, walk);
    },
  };
  if (typeof box.value === 'string') textLines(box, 'value', '', walk);
  else if (isNode(box.value.root)) walk.visit(box.value.root, '');
}
