import { isNode, typeOf } from '../node.ts';
import { keyIn } from './key-in.ts';
import { textLines } from './text-lines.ts';
import type { BlockHandler, Walk } from './types.ts';

/** A block of fields: those that hold text are listed by its slug. */
export const block: BlockHandler = (node, key, walk) => {
  const { fields } = node;
  if (isNode(fields)) visitFields(fields, walk.fields.blocks, String(fields.blockType), key, walk);
};

/** Another node with fields, such as an upload: those that hold text are listed by its type. */
export const withFields: BlockHandler = (node, key, walk) => {
  const { fields } = node;
  if (isNode(fields)) visitFields(fields, walk.fields.nodes, typeOf(node), key, walk);
};

function visitFields(
  fields: Record<string, unknown>,
  table: Readonly<Record<string, readonly string[]>>,
  row: string,
  key: string,
  walk: Walk,
): void {
  const names = Object.hasOwn(table, row) ? (table[row] ?? []) : [];
  for (const name of names) textLines(fields, name, keyIn(key, name), walk);
}
