import type { Payload } from 'payload';
import type { Finding } from '../checks/types.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { LeafValue, TranslationEntry } from '../records/entry.ts';

/** What can be done to a translation; stable, for whoever reads the log. */
export type AuditAction =
  | 'write'
  | 'submit'
  | 'approve'
  | 'override'
  | 'reject'
  | 'accept'
  | 'dismiss'
  | 'comment'
  | 'assign';

/** What of an entry the log keeps. */
type Snapshot = {
  state: string;
  value: LeafValue | null;
  approved: LeafValue | null;
  /** What the checks had found; absent when nothing. */
  checks?: Finding[];
};

export type AuditRow = {
  action: AuditAction;
  /** Id of the user; null for a script. */
  user: string | null;
  path?: string;
  reason?: string;
  before?: unknown;
  after?: unknown;
};

/** Adds rows to the log. */
export async function audit(
  payload: Payload,
  { collection, document, locale }: RecordKey,
  rows: readonly AuditRow[],
): Promise<void> {
  for (const row of rows) {
    await payload.db.create({
      collection: 'auditLog',
      data: { ...row, collectionSlug: collection, document, locale },
      returning: false,
    });
  }
}

/**
 * Adds a row for each entry whose text or state differs. What scripts do is not logged: imports and
 * seeds have logs of their own.
 *
 * @returns the paths that differ.
 */
export async function auditTexts(
  payload: Payload,
  key: RecordKey,
  {
    action,
    user,
    reason,
    before,
    after,
  }: Pick<AuditRow, 'action' | 'user' | 'reason'> & {
    before: readonly TranslationEntry[];
    after: readonly TranslationEntry[];
  },
): Promise<string[]> {
  const known = new Map(before.map((entry) => [entry.path, entry]));
  const changed = after.filter((entry) => {
    const old = known.get(entry.path);
    return old?.at !== entry.at || old.state !== entry.state;
  });
  const written = changed.filter(({ path, state }) => known.has(path) || state !== 'missing');
  if (user !== null) {
    const rows = written.map((entry) => ({
      action,
      user,
      path: entry.path,
      ...(reason === undefined ? {} : { reason }),
      before: snapshotOf(known.get(entry.path)),
      after: snapshotOf(entry),
    }));
    await audit(payload, key, rows);
  }
  return written.map(({ path }) => path);
}

function snapshotOf(entry: TranslationEntry | undefined): Snapshot | null {
  if (!entry) {
    return null;
  }
  const { state, value, approved, checks } = entry;
  const snapshot = { state, value, approved: approved?.value ?? null };
  return checks.length > 0 ? { ...snapshot, checks } : snapshot;
}
