import type { Finding } from '../../checks/types.ts';
import type { CheckText } from '../../review/checker-of.ts';
import { type ApprovedText, isStale, liveText, type TranslationEntry } from '../entry.ts';
import type { SourceLeaf, SourceLeaves } from '../read-source.ts';
import { canonical, hashOf } from '../value.ts';
import { writtenSegments } from '../written-segments.ts';
import { type ApprovalRequest, findingRefusal, refusalOf, waitsFor } from './approval-rules.ts';
import { formerMachineTexts } from './former-machine-texts.ts';
import { later } from './later.ts';
import type { RefusalCode } from './refusal.ts';

export type ApprovalContext = { newest: SourceLeaves; published: SourceLeaves; check: CheckText };

/** A text that was not approved, and what its checks found where that is why. */
export type RefusedText = { path: string; code: RefusalCode; checks?: Finding[] };

export type Approvals = {
  entries: readonly TranslationEntry[];
  approved: string[];
  /** Those of the approved that have errors, which a reviewer answers for. */
  overridden: string[];
  refused: RefusedText[];
};

/**
 * The entries after an approval (see {@link refusalOf} for what may be approved). An approved text
 * stands beside the newest source: it goes live with exactly that text, at once where it is
 * published, and what is live until then stays. The checks are run again, and kept.
 *
 * @param entries in step with `newest`.
 * @returns the same array when nothing changed.
 */
export function withApprovals(
  entries: readonly TranslationEntry[],
  request: ApprovalRequest,
  { newest, published, check }: ApprovalContext,
): Approvals {
  const next = new Map(entries.map((entry) => [entry.path, entry]));
  const result: Omit<Approvals, 'entries'> = { approved: [], overridden: [], refused: [] };
  for (const path of waitsFor(entries, request)) {
    const entry = next.get(path);
    const leaf = newest.get(path);
    const code = entry ? refusalOf(entry, leaf, request) : 'NOT_FOUND';
    if (code !== null || !entry || !leaf) {
      result.refused.push({ path, code: code ?? 'NOT_FOUND' });
      continue;
    }
    const candidate = besideNewest(entry, leaf);
    const checks = check(leaf, candidate);
    const found = findingRefusal(checks, request);
    if (found !== null) {
      result.refused.push({ path, code: found, checks });
      next.set(path, isStale(entry) ? entry : withChecks(entry, checks));
      continue;
    }
    const source = published.get(path)?.value;
    next.set(path, approvedEntry(withChecks(candidate, checks), source, request));
    result.approved.push(path);
    if (checks.some(({ severity }) => severity === 'error')) {
      result.overridden.push(path);
    }
  }
  const changed = entries.some((entry) => next.get(entry.path) !== entry);
  return { ...result, entries: changed ? [...next.values()] : entries };
}

/** The entry with its text set beside the newest source, where it was written beside an older one. */
function besideNewest(entry: TranslationEntry, leaf: SourceLeaf): TranslationEntry {
  if (!isStale(entry) || entry.value === null) {
    return entry;
  }
  const { value, origin, newestHash } = entry;
  const written = writtenSegments(leaf.value, value, origin ?? 'human');
  return { ...entry, ...written, sourceHash: newestHash };
}

function approvedEntry(
  entry: TranslationEntry,
  published: unknown,
  { by, at }: ApprovalRequest,
): TranslationEntry {
  const { value, sourceHash, sourceText } = entry;
  if (value === null) {
    return entry;
  }
  const now = later(entry.at, at);
  const text: ApprovedText = { value, sourceHash, sourceText, by, at: now };
  const isAhead = sourceHash !== hashOf(published);
  return {
    ...entry,
    state: 'approved',
    at: now,
    // What was approved ahead before, and has gone live since, must not be lost to the new one.
    approved: isAhead ? liveText(entry, published) : text,
    approvedAhead: isAhead ? text : null,
    machineTexts: formerMachineTexts(entry),
    suggestion: null,
  };
}

function withChecks(entry: TranslationEntry, checks: Finding[]): TranslationEntry {
  return canonical(entry.checks) === canonical(checks) ? entry : { ...entry, checks };
}
