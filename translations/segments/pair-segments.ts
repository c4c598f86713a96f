import { canonical } from '../records/canonical.ts';
import type { LeafValue } from '../records/entry.ts';
import { type EncodedLine, encodeLine } from './encode-line.ts';
import { formatOf } from './handle/inline.ts';
import { isNode, type Node, typeOf } from './node.ts';
import type { SegmentOptions } from './options.ts';
import {
  isKept,
  isMark,
  joined,
  type Piece,
  plainOfPieces,
  renamed,
  type Tag,
  tagsIn,
} from './tags/pieces.ts';
import { placed } from './tags/place.ts';
import { stringifyPieces } from './tags/stringify.ts';
import { walkLeaf } from './walk-leaf.ts';

/**
 * The encoded target of each segment of a source, out of a text that a person wrote beside it. Tags
 * are those of the source that look alike; formatting that the source does not have is left out.
 *
 * @returns null when the two do not line up block by block and line by line: the text is then one
 * piece that cannot be taken apart.
 */
export function pairSegments(
  source: LeafValue,
  target: LeafValue,
  options: SegmentOptions = {},
): Map<string, string> | null {
  const [ours, theirs] = [outlineOf(source, options), outlineOf(target, options)];
  if (ours.shape.join('\n') !== theirs.shape.join('\n')) return null;
  const pairs = ours.lines.map(({ key, line }, index): [string, string] => {
    const other = theirs.lines[index]?.line;
    return [key, other ? stringifyPieces(inTagsOf(line, other)) : ''];
  });
  return new Map(pairs);
}

type Outline = { shape: string[]; lines: { key: string; line: EncodedLine }[] };

/** The blocks and lines of a leaf in their order, each with its depth. */
function outlineOf(value: LeafValue, options: SegmentOptions): Outline {
  const outline: Outline = { shape: [typeof value], lines: [] };
  const depthOf = (key: string) => key.split('.').length;
  walkLeaf({ value }, options, {
    block: (node, key) => outline.shape.push(`${depthOf(key)} ${blockSignature(node)}`),
    line: ({ key, nodes }) => {
      const line = encodeLine(nodes, options.protect);
      if (line.plain.trim() === '') return;
      outline.shape.push(`${depthOf(key)} line`);
      outline.lines.push({ key, line });
    },
  });
  return outline;
}

/** What must be alike for two blocks to be one block in two languages. */
function blockSignature(node: Node): string {
  const blockType = isNode(node.fields) ? node.fields.blockType : undefined;
  return canonical([typeOf(node), node.tag, node.listType, blockType]);
}

/** A target in the tags of its source. */
function inTagsOf(source: EncodedLine, target: EncodedLine): Piece[] {
  const unused = tagsIn(source.pieces).map(({ tag }) => ({
    tag,
    signature: tagSignature(tag, source),
  }));
  const names = new Map<string, string>();
  for (const { tag } of tagsIn(target.pieces)) {
    const signature = tagSignature(tag, target);
    const index = unused.findIndex((candidate) => candidate.signature === signature);
    const [match] = index === -1 ? [] : unused.splice(index, 1);
    if (match) names.set(tag.name, match.tag.name);
  }
  const pieces = joined(renamed(target.pieces, (name) => names.get(name) ?? null));
  return unused
    .filter(({ tag }) => isKept(tag.name))
    .reduce(
      (result, { tag }) => placed(result, tag.name, plainOfPieces(tag.children)) ?? result,
      pieces,
    );
}

/** What must be alike for two tags to mean the same; ids and directions need not be. */
function tagSignature({ name, children }: Tag, { nodes }: EncodedLine): string {
  if (isKept(name)) return `kept ${plainOfPieces(children)}`;
  const node = nodes.get(name) ?? {};
  if (isMark(name)) return `mark ${formatOf(node)}`;
  const { id: _id, direction: _direction, children: _children, ...rest } = node;
  return canonical(rest);
}
