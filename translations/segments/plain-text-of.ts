import type { LeafValue } from '../records/entry.ts';
import { encodeLine } from './encode-line.ts';
import { walkLeaf } from './walk-leaf.ts';

/** The words of a leaf without formatting, a line for each of its segments. */
export function plainTextOf(value: LeafValue): string {
  const lines: string[] = [];
  walkLeaf(
    { value },
    {},
    {
      line: ({ nodes }) => {
        const { plain } = encodeLine(nodes);
        if (plain.trim() !== '') lines.push(plain);
      },
    },
  );
  return lines.join('\n');
}
