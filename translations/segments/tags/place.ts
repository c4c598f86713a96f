import { isTag, type Piece, plainOfPieces } from './pieces.ts';

/**
 * Puts a tag around words that a text has exactly once, such as a number or a name.
 *
 * @returns null when the words are not there once, in one piece of text outside of tags.
 */
export function placed(pieces: readonly Piece[], name: string, words: string): Piece[] | null {
  if (words.trim() === '') return null;
  const plain = plainOfPieces(pieces);
  const first = plain.indexOf(words);
  if (first === -1 || plain.indexOf(words, first + 1) !== -1) return null;
  const index = pieces.findIndex((piece) => !isTag(piece) && piece.includes(words));
  const text = pieces[index];
  if (typeof text !== 'string') return null;
  const start = text.indexOf(words);
  const around = [
    text.slice(0, start),
    { name, children: [words] },
    text.slice(start + words.length),
  ];
  return pieces.toSpliced(index, 1, ...around.filter((piece) => piece !== ''));
}
