import { isAtom, type Piece, type Tag } from './pieces.ts';
import { tokensOf } from './tokens.ts';

type Parsed = {
  pieces: Piece[];
  /** The first thing that is wrong with the tags; null when each is opened and closed in turn. */
  problem: string | null;
};

const foreignTag = /<\/?[a-z][^<>]*>/i;

/**
 * Reads any string as encoded text. Tags that do not open and close in turn are reported and left
 * out; their text stays.
 */
export function parseTags(encoded: string): Parsed {
  const root: Tag = { name: '', children: [] };
  const open: Tag[] = [root];
  const foreign = foreignTagOf(encoded);
  let problem = foreign ? `${foreign} is not a tag of the source` : null;
  for (const token of tokensOf(encoded)) {
    const inside = open.at(-1) ?? root;
    if (token.type === 'text') {
      inside.children.push(token.text);
    } else if (token.type === 'empty') {
      inside.children.push({ name: token.name, children: [] });
    } else if (token.type === 'open') {
      open.push({ name: token.name, children: [] });
    } else if (inside.name === token.name && inside !== root) {
      open.pop();
      (open.at(-1) ?? root).children.push(...closed(inside));
    } else {
      problem ??= `</${token.name}> closes what is not open`;
    }
  }
  for (let last = open.pop(); last && last !== root; last = open.pop()) {
    problem ??= `<${last.name}> is not closed`;
    (open.at(-1) ?? root).children.push(...last.children);
  }
  return { pieces: root.children, problem };
}

/** An atom has no inside: what an engine put there comes after it. */
const closed = (tag: Tag): Piece[] =>
  isAtom(tag.name) ? [{ name: tag.name, children: [] }, ...tag.children] : [tag];

function foreignTagOf(encoded: string): string | undefined {
  return foreignTag.exec(encoded.replace(/<\/?[gkx]\d+\s*\/?>/g, ''))?.[0];
}
