/** Encoded text as a tree: text with entities decoded, and tags around or between it. */
export type Piece = string | Tag;

/** `g1`: a mark or link; `x2`: an atom, without children; `k3`: what comes back as it is. */
export type Tag = { name: string; children: Piece[] };

export const isTag = (piece: Piece): piece is Tag => typeof piece !== 'string';
export const isAtom = (name: string) => name.startsWith('x');
export const isKept = (name: string) => name.startsWith('k');

/**
 * Marks have odd numbers and links even ones, so that a stored text says by itself which of its
 * tags can be given up.
 */
export const isLink = (name: string) => /^g\d*[02468]$/.test(name);
export const isMark = (name: string) => name.startsWith('g') && !isLink(name);

/** The text of pieces, without tags. An atom stands for a line break, so words do not fuse. */
export function plainOfPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (!isTag(piece)) return piece;
      return isAtom(piece.name) ? '\n' : plainOfPieces(piece.children);
    })
    .join('');
}

/** Whether there is nothing to read in pieces. */
export const isBlank = (pieces: readonly Piece[]) => plainOfPieces(pieces).trim() === '';

/** Every tag with the name of the tag around it, in the order of the text. */
export function tagsIn(
  pieces: readonly Piece[],
  parent: string | null = null,
): { tag: Tag; parent: string | null }[] {
  return pieces
    .filter(isTag)
    .flatMap((tag) => [{ tag, parent }, ...tagsIn(tag.children, tag.name)]);
}

/** Pieces with some tags taken away or under other names; what stood inside them stays. */
export function renamed(
  pieces: readonly Piece[],
  nameFor: (name: string) => string | null,
): Piece[] {
  return pieces.flatMap((piece) => {
    if (!isTag(piece)) return [piece];
    const name = nameFor(piece.name);
    const children = renamed(piece.children, nameFor);
    return name === null ? children : [{ name, children }];
  });
}

/** Neighbouring texts as one, empty ones gone. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (isTag(piece)) result.push({ ...piece, children: joined(piece.children) });
    else if (typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}
