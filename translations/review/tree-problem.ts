import type { LeafKind } from '../overlay/leaf-tree.ts';
import type { InputProblem } from './messages.ts';

type Node = { children?: unknown; fields?: { url?: unknown; linkType?: unknown } };

/** As the link rule of the collections' rich text: no scripts, no data, no files. */
const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Deeper than any text that the editor makes. */
const DEEPEST = 60;

/** Characters of a text, or of a tree as JSON. */
const LONGEST = 200_000;

/** What is wrong with a value that is to become the text of a leaf of this kind; null when nothing is. */
export function problemOfText(value: unknown, kind: LeafKind): InputProblem | null {
  const isPlain = typeof value === 'string';
  if (value !== null && isPlain !== (kind === 'text')) return kind;
  return treeProblem(value);
}

/**
 * What is wrong with a value that is to become the text of a leaf; null when nothing is.
 *
 * @param longest characters, of a tree as JSON.
 */
export function treeProblem(value: unknown, longest = LONGEST): InputProblem | null {
  if (value === null) {
    return null;
  }
  if (typeof value === 'string') {
    return value.length > longest ? 'tooLong' : null;
  }
  if (typeof value !== 'object') {
    return 'text';
  }
  const { root } = value as { root?: unknown };
  if (!isNode(root) || !Array.isArray(root.children) || !isSound(root, DEEPEST)) {
    return 'richText';
  }
  return JSON.stringify(value).length > longest ? 'tooLong' : null;
}

function isSound(node: Node, depth: number): boolean {
  const { children = [], fields } = node;
  if (depth === 0 || !Array.isArray(children) || !leadsSomewhereSafe(fields)) {
    return false;
  }
  return children.every((child) => isNode(child) && isSound(child, depth - 1));
}

function leadsSomewhereSafe(fields: Node['fields']): boolean {
  const url = fields?.url;
  if (url === undefined || url === null || fields?.linkType === 'internal') {
    return true;
  }
  return typeof url === 'string' && URL.canParse(url) && safeProtocols.has(new URL(url).protocol);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
