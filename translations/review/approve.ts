import type { Payload } from 'payload';
import { auditApprovals } from '../audit/audit-approvals.ts';
import type { Finding } from '../checks/types.ts';
import type { RecordKey, RecordState } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { type ApprovalRequest, waitsFor } from '../records/transitions/approval-rules.ts';
import { type Approvals, withApprovals } from '../records/transitions/approved.ts';
import type { RefusalCode } from '../records/transitions/refusal.ts';
import { changeInStep } from './change-in-step.ts';
import { type Actor, idOf } from './may-translate.ts';
import { type Message, refusals } from './messages.ts';
import { mustApprove } from './must-work.ts';
import type { Beside } from './read-beside.ts';
import { rememberApproved } from './remember-approved.ts';

export type Approval = Partial<Pick<ApprovalRequest, 'paths' | 'seen' | 'sources' | 'clean'>> & {
  by: Actor;
  /** Why texts with errors are right all the same; at least ten characters, kept in the log. */
  override?: { reason: string };
  /** Says what would be approved, and approves nothing. */
  dryRun?: boolean;
};

/** A text that was not approved, why, and what to do; of a conflict the newer text. */
export type Refused = {
  path: string;
  code: RefusalCode;
  message: Message;
  checks?: Finding[];
  entry?: TranslationEntry;
};

export type ApprovalResult = {
  approved: string[];
  refused: Refused[];
  /** `at` of each approved text, which the next change of it names. */
  at: Record<string, string>;
};

/**
 * Approves texts of one document in one locale: they become what the feed serves. Nothing else is
 * published by it. What was approved is remembered for translations to come.
 *
 * @throws ReviewError FORBIDDEN, NOT_FOUND.
 */
export async function approve(
  payload: Payload,
  key: RecordKey,
  { by, override, dryRun = false, clean = false, ...which }: Approval,
): Promise<ApprovalResult> {
  mustApprove(by, key.locale);
  const request: ApprovalRequest = {
    ...which,
    by: idOf(by),
    at: new Date().toISOString(),
    overriding: override !== undefined,
    clean,
  };
  let outcome: Approvals = { entries: [], approved: [], overridden: [], refused: [] };
  const change = (state: RecordState, beside: Beside) => {
    outcome = withApprovals(state.entries, request, { ...beside, newest: beside.newest.leaves });
    const { entries } = outcome;
    return dryRun || entries === state.entries ? state : { ...state, entries };
  };
  const { before, newest } = await changeInStep(payload, key, change, {
    judged: (entries) => waitsFor(entries, request),
  });
  const { approved, overridden, entries } = outcome;
  if (!dryRun && approved.length > 0) {
    const reason = override?.reason;
    const log = { user: request.by, before: before.entries, after: entries, overridden, reason };
    await auditApprovals(payload, key, log);
    const texts = entries.filter(({ path }) => approved.includes(path));
    await rememberApproved(payload, { key, source: newest.locale }, texts);
  }
  const at = dryRun ? [] : entries.filter(({ path }) => approved.includes(path));
  return {
    approved,
    refused: outcome.refused.map((each) => explained(each, entries)),
    at: Object.fromEntries(at.map((entry) => [entry.path, entry.at])),
  };
}

function explained(
  { path, code, checks }: Approvals['refused'][number],
  entries: readonly TranslationEntry[],
): Refused {
  const entry = code === 'CONFLICT' && entries.find((each) => each.path === path);
  return {
    path,
    code,
    message: refusals[code],
    ...(checks && { checks }),
    ...(entry && { entry }),
  };
}
