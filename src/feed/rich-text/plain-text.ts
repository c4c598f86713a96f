import type { RichText } from '../items/index.ts';

type Node = { type?: unknown; text?: unknown; children?: unknown };

/** What separates the children of a node; nothing where they are of one line. */
const separators: Record<string, string> = {
  root: '\n\n',
  list: '\n',
  table: '\n',
  tablerow: '\t',
  tablecell: '\n',
};

/** What a node without text or children is written as. */
const atoms: Record<string, string> = { linebreak: '\n', tab: '\t' };

/** The words of a rich text, without any format. */
export function plainText({ root }: RichText): string {
  return textOf(root).trim();
}

function textOf(node: Node): string {
  if (typeof node.text === 'string' && !(String(node.type) in atoms)) return node.text;
  const type = String(node.type);
  if (!Array.isArray(node.children)) return atoms[type] ?? '';
  const parts = (node.children as Node[]).map(textOf);
  const separator = separators[type];
  return separator === undefined
    ? parts.join('')
    : parts.filter((part) => part !== '').join(separator);
}
