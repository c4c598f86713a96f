import type { LeafValue } from '../records/entry.ts';
import { hashOf } from '../records/value.ts';
import { encodeLine } from './encode-line.ts';
import type { SegmentOptions } from './options.ts';
import { stringifyPieces } from './tags/stringify.ts';
import type { SourceSegment } from './types.ts';
import { walkLeaf } from './walk-leaf.ts';

/**
 * The segments of a leaf in the order of its text: the lines of a text; of a rich text paragraphs,
 * headings, list items, quotes, cells and the text fields of blocks. Lines without words are none.
 *
 * @example
 * segmentsOf('Call +7 495 123-45-67');
 * // [{ key: '0', text: 'Call <k1>+7 495 123-45-67</k1>', hash: '…' }]
 */
export function segmentsOf(value: LeafValue, options: SegmentOptions = {}): SourceSegment[] {
  const segments: SourceSegment[] = [];
  walkLeaf({ value }, options, {
    line: ({ key, nodes }) => {
      const { pieces, plain } = encodeLine(nodes, options.protect);
      if (plain.trim() === '') return;
      segments.push({ key, text: stringifyPieces(pieces), hash: hashOf(plain) });
    },
  });
  return segments;
}
