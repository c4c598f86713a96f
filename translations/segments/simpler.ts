import { parseTags } from './tags/parse.ts';
import { isMark, renamed, tagsIn } from './tags/pieces.ts';
import { stringifyPieces } from './tags/stringify.ts';

/**
 * A source with fewer tags, for a second try with an engine that broke them: marks are given up,
 * links, atoms and protected texts stay under their names. Null when there are no marks.
 */
export function simpler(source: string): string | null {
  const { pieces } = parseTags(source);
  return tagsIn(pieces).some(({ tag }) => isMark(tag.name))
    ? stringifyPieces(renamed(pieces, (name) => (isMark(name) ? null : name)))
    : null;
}
