import type { Payload } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { auditTexts } from './audit.ts';

type Approvals = {
  /** Id of the reviewer; null for a script. */
  user: string | null;
  before: readonly TranslationEntry[];
  after: readonly TranslationEntry[];
  /** Paths of texts that were approved with errors. */
  overridden: readonly string[];
  /** Why those are right all the same. */
  reason: string | undefined;
};

/** Logs an approval: texts with errors apart, with the reason and what the checks had found. */
export async function auditApprovals(
  payload: Payload,
  key: RecordKey,
  { user, before, after, overridden, reason }: Approvals,
): Promise<void> {
  const isOverridden = ({ path }: TranslationEntry) => overridden.includes(path);
  const clean = after.filter((entry) => !isOverridden(entry));
  const others = after.filter(isOverridden);
  await auditTexts(payload, key, { action: 'approve', user, before, after: clean });
  await auditTexts(payload, key, { action: 'override', user, reason, before, after: others });
}
