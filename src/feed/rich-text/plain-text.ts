import type { RichText } from '../../contract/index.ts';
import { childrenOf, entryOf, fieldsOf, type Node, textOf } from '../../contract/rich-text.ts';

/** What separates the children of a node; nothing where they are of one line. */
const separators: Readonly<Record<string, string>> = {
  root: '\n\n',
  list: '\n',
  table: '\n',
  tablerow: '\t',
  tablecell: '\n',
};

/** What a node without children is written as. */
const atoms: Readonly<Record<string, (node: Node) => string>> = {
  text: textOf,
  linebreak: () => '\n',
  tab: () => '\t',
  block: (node) => wordsIn(node, 'text'),
  upload: (node) => wordsIn(node, 'caption'),
};

/** The words of a rich text, without any format. */
export function plainText({ root }: RichText): string {
  return wordsOf(root).trim();
}

function wordsOf(node: Node): string {
  const atom = entryOf(atoms, node.type);
  if (atom) return atom(node);
  const parts = childrenOf(node).map(wordsOf);
  const separator = entryOf(separators, node.type);
  return separator === undefined
    ? parts.join('')
    : parts.filter((part) => part !== '').join(separator);
}

function wordsIn(node: Node, field: string): string {
  const words = fieldsOf(node)[field];
  return typeof words === 'string' ? words : '';
}
