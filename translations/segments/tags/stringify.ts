import { escapeText } from './entities.ts';
import { isAtom, isTag, type Piece } from './pieces.ts';

/** Pieces as encoded text. */
export function stringifyPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (isTag(piece) ? tagText(piece) : escapeText(piece))).join('');
}

const tagText = ({ name, children }: Exclude<Piece, string>) =>
  isAtom(name) ? `<${name}/>` : `<${name}>${stringifyPieces(children)}</${name}>`;
