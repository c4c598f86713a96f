import { flawOf } from '../segments/flaw-of.ts';
import { pairSegments } from '../segments/pair-segments.ts';
import { plainOf } from '../segments/plain-of.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import type { SegmentOrigin, TranslatedSegment } from '../segments/types.ts';
import type { LeafValue } from './entry.ts';
import { hasText } from './value.ts';

/**
 * A text that was written as a whole, piece by piece beside its source: empty where the two do not
 * line up, so that the text is one piece that belongs to its author.
 */
export function writtenSegments(
  source: unknown,
  value: LeafValue,
  origin: SegmentOrigin,
): { segments: TranslatedSegment[]; sourceText: string } {
  if (!hasText(source)) {
    return { segments: [], sourceText: '' };
  }
  const pieces = segmentsOf(source);
  const targets = pairSegments(source, value);
  const segments = pieces.map(
    ({ key, text, hash }): TranslatedSegment => ({
      key,
      source: text,
      sourceHash: hash,
      target: targets?.get(key) ?? null,
      origin,
      engine: null,
      model: null,
      billedCharacters: 0,
      flaw: flawOf(text, targets?.get(key) ?? null),
    }),
  );
  return { segments: targets ? segments : [], sourceText: plainText(pieces) };
}

/** The text of segments without formatting, a line each. */
export function plainText(pieces: readonly { text: string }[]): string {
  return pieces.map(({ text }) => plainOf(text)).join('\n');
}
