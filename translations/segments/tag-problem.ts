import { parseTags } from './tags/parse.ts';
import { isAtom, isBlank, isKept, isTag, plainOfPieces, type Tag, tagsIn } from './tags/pieces.ts';

type Placed = { tag: Tag; parent: string | null };

/**
 * Why a target's tags do not fit its source, in a sentence for logs; null when they do. Tags may
 * come in another order, but each exactly once, marks within the link that they were in, with text
 * where there was text, and protected text as it was.
 */
export function tagProblem(source: string, target: string): string | null {
  const { pieces, problem } = parseTags(target);
  if (problem) return problem;
  if (isBlank(pieces)) return 'there is no text';
  const wanted = new Map(
    tagsIn(parseTags(source).pieces).map((placed) => [placed.tag.name, placed]),
  );
  const seen = new Set<string>();
  for (const placed of tagsIn(pieces)) {
    const { name } = placed.tag;
    const original = wanted.get(name);
    if (!original) return `<${name}> is not in the source`;
    if (seen.has(name)) return `<${name}> is there more than once`;
    seen.add(name);
    const misplaced = misplacement(original, placed);
    if (misplaced) return misplaced;
  }
  const missing = [...wanted.keys()].find((name) => !seen.has(name));
  return missing ? `<${missing}> is missing` : null;
}

function misplacement(source: Placed, target: Placed): string | null {
  const { name, children } = target.tag;
  if (isAtom(name)) return null;
  if (isKept(name)) {
    const same =
      !children.some(isTag) && plainOfPieces(children) === plainOfPieces(source.tag.children);
    return same ? null : `the text in <${name}> is not as it was`;
  }
  if (source.parent !== target.parent) return `<${name}> is in another tag than in the source`;
  return isBlank(children) && !isBlank(source.tag.children) ? `<${name}> is empty` : null;
}
