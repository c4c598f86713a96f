import { formatOf, textNode } from './handle/inline.ts';
import { type Node, typeOf } from './node.ts';
import { isKept, isLink, isTag, type Piece } from './tags/pieces.ts';

/**
 * The nodes of a line from pieces that are named as those of its source.
 *
 * @param sources the nodes that the tags stand for, from the source.
 */
export function decodeLine(pieces: readonly Piece[], sources: ReadonlyMap<string, Node>): Node[] {
  return nodesOf(pieces, sources, textNode(''));
}

function nodesOf(
  pieces: readonly Piece[],
  sources: ReadonlyMap<string, Node>,
  format: Node,
): Node[] {
  const nodes: Node[] = [];
  for (const piece of pieces) {
    if (!isTag(piece)) addText(nodes, { ...format, text: piece });
    else for (const node of tagNodes(piece, sources, format)) addText(nodes, node);
  }
  return nodes;
}

function tagNodes(
  { name, children }: Exclude<Piece, string>,
  sources: ReadonlyMap<string, Node>,
  format: Node,
): Node[] {
  const source = sources.get(name);
  if (isKept(name) || !source) return nodesOf(children, sources, format);
  if (isLink(name)) return [{ ...source, children: nodesOf(children, sources, textNode('')) }];
  return name.startsWith('g') ? nodesOf(children, sources, source) : [source];
}

/** Adds a node; a text goes on with the text before it when they look the same. */
function addText(nodes: Node[], node: Node): void {
  const last = nodes.at(-1);
  const isText = typeOf(node) === 'text';
  if (isText && node.text === '') return;
  if (isText && last && typeOf(last) === 'text' && formatOf(last) === formatOf(node)) {
    nodes[nodes.length - 1] = { ...last, text: `${last.text}${node.text}` };
  } else {
    nodes.push(node);
  }
}
