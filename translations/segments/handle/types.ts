import type { Node } from '../node.ts';
import type { TextFields } from '../options.ts';

/** A line of a leaf: what stands between two ends of blocks, and may become a segment. */
export type Line = {
  /** Path in the leaf, of child indexes, field names and line numbers: `3.0`, `5.text.0`. */
  key: string;
  /** Inline nodes in their order; a line of a text leaf is one text node. */
  nodes: Node[];
  /** Puts other nodes in their place, in the tree that the line was read from. */
  replace: (nodes: Node[]) => void;
};

export type NodeKind = 'block' | 'inline' | 'unknown';

/** What handlers are given to look around and to tell what they find. */
export type Walk = {
  fields: TextFields;
  kindOf: (node: Node) => NodeKind;
  /** Goes on with a block's child that is a block. */
  visit: (node: Node, key: string) => void;
  /** Takes a line, in the order of the text. */
  line: (line: Line) => void;
};

export type BlockHandler = (node: Node, key: string, walk: Walk) => void;

/** A part of a line; neighbouring texts of one format are one part. */
export type Part =
  | { type: 'text'; text: string; node: Node; format: string }
  | { type: 'link'; node: Node; parts: Part[] }
  | { type: 'atom'; node: Node };

/** Reads an inline node; `read` goes on with its children. */
export type InlineHandler = (node: Node, read: (nodes: readonly Node[]) => Part[]) => Part;
