import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { isSamePlace } from '../memory/records/approvals.ts';
import { approvalsOf, type MemoryRecord, memoryKey } from '../memory/records/memoryRecord.ts';
import { readMemory } from '../memory/records/readMemory.ts';
import type { RecordKey } from '../records/changeRecord.ts';
import type { LeafValue } from '../records/entry.ts';
import type { SourceLeaf } from '../records/readSource.ts';
import { hasText } from '../records/value.ts';
import { plainOf } from '../segments/plainOf.ts';
import { segmentsOf } from '../segments/segmentsOf.ts';
import type { Twins } from './checkerOf.ts';

/**
 * What is approved elsewhere for the same source texts, by the path of a leaf and the hash of a
 * segment: what the translation of each leaf should agree with. One query for all the leaves.
 */
export async function twinsByPath(
  payload: Payload,
  { key, source }: { key: RecordKey; source: Locale },
  leaves: readonly SourceLeaf[],
): Promise<Map<string, Twins>> {
  const keyOf = (hash: string) => memoryKey({ source, target: key.locale, hash });
  const hashes = new Map(
    leaves.map(({ path, value }) => [path, hasText(value) ? hashesOf(value) : []]),
  );
  const known = await readMemory(payload, [...new Set([...hashes.values()].flat())].map(keyOf));
  const twins = new Map<string, Twins>();
  for (const [path, own] of hashes) {
    const elsewhere = (record: MemoryRecord) =>
      approvalsOf(record)
        .filter(({ place }) => !isSamePlace(place, { ...key, path }))
        .map(({ target }) => plainOf(target));
    const found = own.flatMap((hash): [string, string[]][] => {
      const record = known.get(keyOf(hash));
      return record ? [[hash, [...new Set(elsewhere(record))]]] : [];
    });
    twins.set(path, new Map(found));
  }
  return twins;
}

const hashesOf = (value: LeafValue) => segmentsOf(value).map(({ hash }) => hash);
