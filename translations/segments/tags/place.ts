import { isKept, isTag, type Piece, plainOfPieces } from './pieces.ts';

/**
 * Puts a tag around words that a text has exactly once, such as a number or a name.
 *
 * @param parent the tag that they must stand right in; null: outside of tags; undefined: anywhere
 * but in what is kept as it is.
 * @returns null when they are not there once, in one piece of text.
 */
export function placed(
  pieces: readonly Piece[],
  name: string,
  words: string,
  parent?: string | null,
): Piece[] | null {
  const plain = plainOfPieces(pieces);
  const first = plain.indexOf(words);
  const isOnce = first !== -1 && plain.indexOf(words, first + 1) === -1;
  return isOnce && words.trim() !== '' ? placedIn(pieces, name, words, parent, null) : null;
}

function placedIn(
  pieces: readonly Piece[],
  name: string,
  words: string,
  parent: string | null | undefined,
  inside: string | null,
): Piece[] | null {
  for (const [index, piece] of pieces.entries()) {
    if (isTag(piece)) {
      if (isKept(piece.name)) continue;
      const children = placedIn(piece.children, name, words, parent, piece.name);
      if (children) return pieces.toSpliced(index, 1, { name: piece.name, children });
    } else if ((parent === undefined || parent === inside) && piece.includes(words)) {
      const start = piece.indexOf(words);
      const around = [
        piece.slice(0, start),
        { name, children: [words] },
        piece.slice(start + words.length),
      ];
      return pieces.toSpliced(index, 1, ...around.filter((part) => part !== ''));
    }
  }
  return null;
}

/** Puts a tag around everything in a tag; null: around the whole. */
export function wrapped(pieces: readonly Piece[], name: string, parent: string | null): Piece[] {
  if (parent === null) return [{ name, children: [...pieces] }];
  return pieces.map((piece) => {
    if (!isTag(piece)) return piece;
    const around = piece.name === parent ? null : parent;
    return { ...piece, children: wrapped(piece.children, name, around) };
  });
}
