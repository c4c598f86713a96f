import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { twinsOf } from '../memory/twins-of.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { SourceLeaf } from '../records/read-source.ts';
import { hasText } from '../records/value.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import type { Twins } from './checker-of.ts';

/**
 * What is approved elsewhere for the same source texts, by the path of a leaf and the hash of a
 * segment: what the translation of each leaf should agree with.
 */
export async function twinsByPath(
  payload: Payload,
  { key: { collection, document, locale }, source }: { key: RecordKey; source: Locale },
  leaves: readonly SourceLeaf[],
): Promise<Map<string, Twins>> {
  const twins = leaves.map(async ({ path, value }): Promise<[string, Twins]> => {
    const hashes = hasText(value) ? segmentsOf(value).map(({ hash }) => hash) : [];
    const place = { collection, document, path };
    return [path, await twinsOf(payload, { source, target: locale, hashes, place })];
  });
  return new Map(await Promise.all(twins));
}
