import { canonical } from '../../records/canonical.ts';
import { childrenOf, type Node } from '../node.ts';
import type { InlineHandler, Part } from './types.ts';

/** What a text node without any format has, beside its text; a name that is absent is the same. */
const unformatted: Readonly<Record<string, unknown>> = {
  type: 'text',
  version: 1,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
};

/** A text node without format. */
export const textNode = (text: string): Node => ({ ...unformatted, text });

/** A text: its format is everything that it has beside its words; '' when that is nothing. */
export const text: InlineHandler = (node) => ({
  type: 'text',
  text: typeof node.text === 'string' ? node.text : '',
  node,
  format: formatOf(node),
});

/** A link: a tag around its parts, or an atom when there are no words in it. */
export const link: InlineHandler = (node, read) => {
  const parts = read(childrenOf(node) ?? []);
  return parts.some(hasWords) ? { type: 'link', node, parts } : { type: 'atom', node };
};

/** Something without words in a line: a line break, a tab, an inline block, an unknown node. */
export const atom: InlineHandler = (node) => ({ type: 'atom', node });

/** How a text looks, as a string to compare; '' for no format. */
export function formatOf({ text: _text, ...format }: Node): string {
  const isPlain = Object.entries(format).every(([name, value]) => unformatted[name] === value);
  return isPlain ? '' : canonical(format);
}

function hasWords(part: Part): boolean {
  if (part.type === 'link') return true;
  return part.type === 'text' && part.text.trim() !== '';
}
