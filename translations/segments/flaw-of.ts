import { plainOf } from './plain-of.ts';
import { simpler } from './simpler.ts';
import { tagProblem } from './tag-problem.ts';
import type { Flaw } from './types.ts';

/**
 * What becomes of a segment's formatting with a target: null when every tag fits; `simplified`
 * when only marks are lost; `marksDropped` when the target is taken as plain text, links and atoms
 * put where they may belong; `untranslated` when there is no text.
 */
export function flawOf(source: string, target: string | null | undefined): Flaw | null {
  if (target === source) return null;
  if (target === null || target === undefined || plainOf(target).trim() === '') {
    return 'untranslated';
  }
  if (tagProblem(source, target) === null) return null;
  const fewer = simpler(source);
  return fewer !== null && tagProblem(fewer, target) === null ? 'simplified' : 'marksDropped';
}
