import type { Payload } from 'payload';
import { withApproval } from './records/approvals.ts';
import { changeMemory } from './records/change-memory.ts';
import { memoryKey } from './records/memory-record.ts';
import type { Approval, MemoryPair, MemorySubject } from './types.ts';

/**
 * Takes approved segments into the memory. The newest approval of a source text wins; up to ten of
 * other places are kept beside it. The same pairs may come twice or at once from several processes.
 *
 * @throws PolyclinicError CONFLICT when others keep changing the same records.
 */
export async function remember(payload: Payload, pairs: readonly MemoryPair[]): Promise<void> {
  const bySubject = new Map<string, { subject: MemorySubject; approvals: Approval[] }>();
  for (const pair of pairs) {
    const subject = { source: pair.sourceLocale, target: pair.targetLocale, hash: pair.sourceHash };
    const key = memoryKey(subject);
    const same = bySubject.get(key) ?? { subject, approvals: [] };
    same.approvals.push(approvalOf(pair));
    bySubject.set(key, same);
  }
  await changeMemory(
    payload,
    [...bySubject.values()].map(({ subject, approvals }) => ({
      subject,
      change: (before) => approvals.reduce(withApproval, before),
    })),
  );
}

function approvalOf(pair: MemoryPair): Approval {
  const { collection, document, path, source, target } = pair;
  return {
    place: { collection, document, path },
    source,
    target,
    by: pair.approvedBy,
    at: new Date(pair.approvedAt).toISOString(),
  };
}
