import type { Finding } from '../../checks/types.ts';
import { hasErrors, isGone, isStale, type TranslationEntry } from '../entry.ts';
import type { SourceLeaf } from '../read-source.ts';
import { isSeen, type RefusalCode } from './refusal.ts';

export type ApprovalRequest = {
  /** Id of the reviewer; null for a script. */
  by: string | null;
  /** ISO 8601. */
  at: string;
  /** These texts; without it, every text that waits and has not been left behind by its source. */
  paths?: readonly string[];
  /** The wording that was read, by path: `at` of its entry. */
  seen?: Readonly<Record<string, string>>;
  /** The newest source that was read, by path: its hash. A stale text needs it. */
  sources?: Readonly<Record<string, string>>;
  /** The reviewer answers for errors that the checks find. */
  overriding: boolean;
  /** In bulk: machine drafts too, and nothing that has a finding of any kind. */
  clean: boolean;
};

/** The paths that an approval is about: those asked for, or all that wait. */
export function waitsFor(
  entries: readonly TranslationEntry[],
  { paths, clean }: ApprovalRequest,
): Iterable<string> {
  if (paths) {
    return new Set(paths);
  }
  const waits = ({ state }: TranslationEntry) =>
    state === 'inReview' || (clean && state === 'machine');
  return entries.filter((entry) => waits(entry) && !isGone(entry)).map(({ path }) => path);
}

/**
 * Why a text may not be approved, before its checks are looked at; null when it may.
 *
 * In medical content a second person approves (ISO 17100): not whoever wrote the text.
 */
export function refusalOf(
  entry: TranslationEntry,
  leaf: SourceLeaf | undefined,
  { by, seen, sources }: ApprovalRequest,
): RefusalCode | null {
  const { path, state, value, newestHash } = entry;
  if (!leaf || isGone(entry)) {
    return 'GONE';
  }
  if (!isSeen(entry, seen?.[path])) {
    return 'CONFLICT';
  }
  if (value === null) {
    return 'EMPTY';
  }
  if (state === 'approved' && !isStale(entry)) {
    return 'NOT_WAITING';
  }
  if (isStale(entry) && sources?.[path] !== newestHash) {
    return 'STALE';
  }
  return leaf.clinical && by !== null && entry.by === by ? 'OWN_TEXT' : null;
}

/** Why what the checks found forbids an approval; null when it does not. */
export function findingRefusal(
  checks: readonly Finding[],
  { overriding, clean }: ApprovalRequest,
): RefusalCode | null {
  if (checks.some(({ check }) => check === 'pseudo')) {
    return 'PSEUDO';
  }
  const isBarred = clean ? checks.length > 0 : hasErrors(checks) && !overriding;
  return isBarred ? 'NOT_CLEAN' : null;
}
