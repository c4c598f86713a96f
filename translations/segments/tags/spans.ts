import { isAtom, isTag, type Piece, type Tag } from './pieces.ts';

/** A tag and the part of the plain text that it is around. */
export type Span = { tag: Tag; parent: string | null; start: number; end: number };

/** Every tag with its place in the plain text, in the order of the text. */
export function spansOf(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  walk(pieces, null, 0, spans);
  return spans;
}

function walk(
  pieces: readonly Piece[],
  parent: string | null,
  start: number,
  spans: Span[],
): number {
  let offset = start;
  for (const piece of pieces) {
    if (!isTag(piece)) {
      offset += piece.length;
      continue;
    }
    const span = { tag: piece, parent, start: offset, end: offset };
    spans.push(span);
    offset = isAtom(piece.name) ? offset + 1 : walk(piece.children, piece.name, offset, spans);
    span.end = offset;
  }
  return offset;
}
