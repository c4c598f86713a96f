import { type Node, typeOf } from '../node.ts';
import { keyIn } from './key-in.ts';
import type { Walk } from './types.ts';

/** A text in a field: each of its lines, the line ends between them kept. */
export function textLines(holder: Node, name: string, key: string, walk: Pick<Walk, 'line'>): void {
  const text = holder[name];
  if (typeof text !== 'string') return;
  // Lines at even places, what separates them at odd ones.
  const parts = text.split(/(\r\n|\r|\n)/);
  for (let index = 0; index < parts.length; index += 2) {
    walk.line({
      key: keyIn(key, index / 2),
      nodes: [{ type: 'text', text: parts[index] ?? '' }],
      replace: (nodes) => {
        parts[index] = nodes
          .filter((node) => typeOf(node) === 'text')
          .map((node) => node.text)
          .join('')
          // A line of an answer is not a line of the text: the next rebuild would not find it.
          .replace(/[\r\n]+/g, ' ');
        holder[name] = parts.join('');
      },
    });
  }
}
