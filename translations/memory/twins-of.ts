import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { plainOf } from '../segments/plain-of.ts';
import { isSamePlace } from './records/approvals.ts';
import { approvalsOf, memoryKey } from './records/memory-record.ts';
import { readMemory } from './records/read-memory.ts';
import type { Place } from './types.ts';

/**
 * The translations, plain, that are approved for the same source texts in other places than one, by
 * the sources' hashes, the newest first: what a translation there should agree with.
 */
export async function twinsOf(
  payload: Payload,
  {
    source,
    target,
    hashes,
    place,
  }: { source: Locale; target: Locale; hashes: readonly string[]; place: Place },
): Promise<Map<string, string[]>> {
  const keys = [...new Set(hashes)].map((hash) => memoryKey({ source, target, hash }));
  const twins = new Map<string, string[]>();
  for (const record of (await readMemory(payload, keys)).values()) {
    const elsewhere = approvalsOf(record).filter((each) => !isSamePlace(each.place, place));
    const targets = new Set(elsewhere.map((approval) => plainOf(approval.target)));
    if (targets.size > 0) {
      twins.set(record.sourceHash, [...targets]);
    }
  }
  return twins;
}
