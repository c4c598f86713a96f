import { flawOf } from './flaw-of.ts';
import { parseTags } from './tags/parse.ts';
import {
  isAtom,
  isKept,
  isLink,
  isMark,
  joined,
  type Piece,
  plainOfPieces,
  renamed,
  tagsIn,
} from './tags/pieces.ts';
import { placed, wrapped } from './tags/place.ts';
import { type Span, spansOf } from './tags/spans.ts';
import { stringifyPieces } from './tags/stringify.ts';
import type { Flaw } from './types.ts';

/**
 * The target of a segment whose words are as before and whose formatting is not. Tags around the
 * same words stay, tags that are gone go, a new one goes around the whole when it does in the
 * source, or around its words when the target has them once (a number, a name). If that leaves a
 * mark without a place, every mark is dropped.
 *
 * @param after the encoded source as it is now; its plain text is that of `before.source`.
 * @returns the target for it, and what `rebuildLeaf` will say of it.
 */
export function retag(
  before: { source: string; target: string },
  after: string,
): { target: string; flaw: Flaw | null } {
  const { source, target } = before;
  if (source === after) return { target, flaw: flawOf(after, target) };
  const { pieces } = parseTags(after);
  const spans = spansOf(pieces);
  const names = newNames(spansOf(parseTags(source).pieces), spans);
  const unused = new Set(spans.map(({ tag }) => tag.name));
  const moved = renamed(parseTags(target).pieces, (name) => {
    const next = names.get(name);
    return next !== undefined && unused.delete(next) ? next : null;
  });
  const added = spans.filter(({ tag }) => unused.has(tag.name));
  const placedAll = stringifyPieces(
    added.reduce((result, span) => withTag(result, span, pieces), joined(moved)),
  );
  const flaw = flawOf(after, placedAll);
  if (flaw === null) return { target: placedAll, flaw };
  const unmarked = stringifyPieces(
    renamed(parseTags(placedAll).pieces, (name) => (isMark(name) ? null : name)),
  );
  return { target: unmarked, flaw: flawOf(after, unmarked) };
}

const kindOf = (name: string) => [isLink, isMark, isAtom, isKept].findIndex((is) => is(name));

/** The names that tags have now, by those that they had: of one kind, around the same words. */
function newNames(before: readonly Span[], after: readonly Span[]): Map<string, string> {
  const left = [...after];
  const names = new Map<string, string>();
  for (const { tag, start, end } of before) {
    const index = left.findIndex(
      (span) =>
        span.start === start && span.end === end && kindOf(span.tag.name) === kindOf(tag.name),
    );
    const [match] = index === -1 ? [] : left.splice(index, 1);
    if (match) names.set(tag.name, match.tag.name);
  }
  return names;
}

function withTag(target: Piece[], { tag, parent }: Span, source: readonly Piece[]): Piece[] {
  if (isAtom(tag.name)) return target;
  const words = plainOfPieces(tag.children);
  if (isKept(tag.name)) return placed(target, tag.name, words) ?? target;
  const around = tagsIn(source).find(({ tag: outer }) => outer.name === parent)?.tag.children;
  const isWhole = words.trim() === plainOfPieces(around ?? source).trim();
  return isWhole
    ? wrapped(target, tag.name, parent)
    : (placed(target, tag.name, words, parent) ?? target);
}
