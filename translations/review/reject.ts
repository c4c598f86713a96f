import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { auditTexts } from '../audit/audit.ts';
import { notify, told } from '../notifications/notify.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { Outcome } from '../records/transitions/refusal.ts';
import { rejected } from '../records/transitions/rejected.ts';
import { changeEntry, type EntryTarget } from './change-entry.ts';
import { mayApprove } from './may-approve.ts';
import { type Actor, idOf } from './may-translate.ts';
import { mustApprove, mustTranslate } from './must-work.ts';
import { forgetWithdrawn } from './remember-approved.ts';

type Rejection = EntryTarget & {
  by: Actor;
  reason: string;
  /** Takes away what is live, too; for those who may approve. */
  withdraw?: boolean;
};

/**
 * Rejects a text, with a reason that its author finds among the comments. What was live stays live
 * unless it is withdrawn. Who may not approve rejects nothing that was approved.
 *
 * @returns the text as it is now.
 * @throws ReviewError FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export async function reject(
  payload: Payload,
  key: RecordKey,
  { by, reason, withdraw = false, ...target }: Rejection,
): Promise<TranslationEntry> {
  mustTranslate(by, key.locale);
  if (withdraw) {
    mustApprove(by, key.locale);
  }
  const user = idOf(by);
  const at = new Date().toISOString();
  const mayUndo = by === null || mayApprove(by, key.locale);
  const comment = user === null ? [] : [{ id: randomUUID(), by: user, at, text: reason }];
  const change = (entry: TranslationEntry): Outcome => {
    if (entry.state === 'approved' && !mayUndo) {
      return 'FORBIDDEN';
    }
    const after = rejected(entry, { at, withdraw });
    return typeof after === 'string'
      ? after
      : { ...after, comments: [...after.comments, ...comment] };
  };
  const { before, after, newest } = await changeEntry(payload, key, target, change);
  const log = { action: 'reject' as const, user, reason, before: [before], after: [after] };
  await auditTexts(payload, key, log);
  const item = { ...key, path: target.path, note: reason };
  await notify(payload, { kind: 'rejected', to: told(before.by, item), by: user });
  if (withdraw) {
    await forgetWithdrawn(payload, { key, source: newest.locale }, before);
  }
  return after;
}
