import { type Node, typeOf } from '../node.ts';
import { prose, structure } from './element.ts';
import { block, withFields } from './fields.ts';
import { atom, link, text } from './inline.ts';
import type { BlockHandler, InlineHandler, NodeKind } from './types.ts';

/** How each type of block is walked. */
const blocks: ReadonlyMap<string, BlockHandler> = new Map([
  ['root', structure],
  ['paragraph', prose],
  ['heading', prose],
  ['quote', prose],
  ['list', structure],
  ['listitem', prose],
  ['table', structure],
  ['tablerow', structure],
  ['tablecell', structure],
  ['horizontalrule', withFields],
  ['upload', withFields],
  ['block', block],
]);

/** How each type of node in a line is read. */
const inlines: ReadonlyMap<string, InlineHandler> = new Map([
  ['text', text],
  ['link', link],
  ['autolink', link],
  ['linebreak', atom],
  ['tab', atom],
  ['inlineBlock', atom],
]);

/** Nodes that only the caller's table of fields knows are walked by that table. */
export const blockHandlerOf = (node: Node): BlockHandler => blocks.get(typeOf(node)) ?? withFields;

export const inlineHandlerOf = (node: Node): InlineHandler => inlines.get(typeOf(node)) ?? atom;

export function kindOf(node: Node): NodeKind {
  if (blocks.has(typeOf(node))) return 'block';
  return inlines.has(typeOf(node)) ? 'inline' : 'unknown';
}
