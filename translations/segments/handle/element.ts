import { childrenOf, type Node } from '../node.ts';
import { keyIn } from './key-in.ts';
import type { BlockHandler, NodeKind, Walk } from './types.ts';

/** An element made of blocks, such as a list: what nobody knows is a block in it, left alone. */
export const structure: BlockHandler = (node, key, walk) => visitChildren(node, key, walk, 'block');

/** An element made of text: what nobody knows is an atom in its line. */
export const prose: BlockHandler = (node, key, walk) => visitChildren(node, key, walk, 'inline');

/** Neighbouring inline children are a line; a block between them, a list in an item, ends it. */
function visitChildren(
  node: Node,
  key: string,
  walk: Walk,
  unknownAs: Exclude<NodeKind, 'unknown'>,
): void {
  const children = childrenOf(node);
  if (!children) return;
  let line: Node[] = [];
  let start = 0;
  const endLine = () => {
    if (line.length > 0) walk.line(lineOf(children, line, keyIn(key, start)));
    line = [];
  };
  // A copy: lines replace nodes while the walk goes on.
  for (const [index, child] of [...children].entries()) {
    const kind = walk.kindOf(child);
    if ((kind === 'unknown' ? unknownAs : kind) === 'inline') {
      if (line.length === 0) start = index;
      line.push(child);
    } else {
      endLine();
      walk.visit(child, keyIn(key, index));
    }
  }
  endLine();
}

function lineOf(children: Node[], nodes: Node[], key: string) {
  const replace = (others: Node[]) => {
    const first = nodes[0];
    if (first) children.splice(children.indexOf(first), nodes.length, ...others);
  };
  return { key, nodes, replace };
}
