import { parseTags } from './tags/parse.ts';
import {
  isAtom,
  isBlank,
  isLink,
  isTag,
  joined,
  type Piece,
  plainOfPieces,
  type Tag,
  tagsIn,
} from './tags/pieces.ts';
import { placed } from './tags/place.ts';

/**
 * What can be kept of a target whose tags do not fit: its text without marks, and every link and
 * atom of the source. They stay where the target has them. Otherwise a link goes around the whole
 * when it did in the source, around its words when the target has them once, or to the end with the
 * source's words; an atom goes to the end.
 */
export function salvage(source: readonly Piece[], target: string): Piece[] {
  const wanted = tagsIn(source).map(({ tag }) => tag);
  const unused = new Map(wanted.map((tag) => [tag.name, tag]));
  let pieces = joined(keepOnce(parseTags(target).pieces, unused, false));
  for (const link of wanted) {
    if (!isLink(link.name) || !unused.delete(link.name)) continue;
    pieces = withLink(pieces, link, source, unused);
  }
  const atoms = [...unused.values()].filter(({ name }) => isAtom(name));
  return [...pieces, ...atoms];
}

/** Takes out what is neither a link nor an atom of the source, or is there for a second time. */
function keepOnce(pieces: readonly Piece[], unused: Map<string, Tag>, inLink: boolean): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!isTag(piece)) return [piece];
    const { name, children } = piece;
    if (isAtom(name)) return unused.delete(name) ? [piece] : [];
    const isKeptLink = isLink(name) && !inLink && !isBlank(children) && unused.delete(name);
    const inner = keepOnce(children, unused, inLink || isKeptLink);
    return isKeptLink ? [{ name, children: inner }] : inner;
  });
}

function withLink(
  pieces: Piece[],
  link: Tag,
  source: readonly Piece[],
  unused: Map<string, Tag>,
): Piece[] {
  const isWhole = source.every((piece) => piece === link || isBlank([piece]));
  if (isWhole && !tagsIn(pieces).some(({ tag }) => isLink(tag.name))) {
    return [{ name: link.name, children: pieces }];
  }
  const around = placed(pieces, link.name, plainOfPieces(link.children), null);
  return around ?? [...pieces, ' ', { ...link, children: keepOnce(link.children, unused, true) }];
}
