import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { withoutPlace } from './records/approvals.ts';
import { changeMemory } from './records/change-memory.ts';
import { type MemoryRecord, memoryKey } from './records/memory-record.ts';
import { findMemory, readMemory } from './records/read-memory.ts';
import type { Place } from './types.ts';

/** A text whose approval is withdrawn. */
export type Withdrawn = Place & {
  source: Locale;
  /** The locale of the translation. */
  locale: Locale;
  /** Hashes of the text's segments: where this text is but an alternative, it is found by them. */
  hashes: readonly string[];
};

/**
 * Takes a text out of the memory whose approval was withdrawn: the next newest approval of a source
 * text takes its place, and where there is none, the record goes.
 *
 * @throws PolyclinicError CONFLICT when others keep changing the same records.
 */
export async function forget(payload: Payload, withdrawn: Withdrawn): Promise<void> {
  const { collection, document, path, source, locale: target, hashes } = withdrawn;
  const originals = await findMemory(payload, {
    and: [
      { document: { equals: document } },
      { collectionSlug: { equals: collection } },
      { path: { equals: path } },
      { sourceLocale: { equals: source } },
      { targetLocale: { equals: target } },
    ],
  });
  const keys = hashes.map((hash) => memoryKey({ source, target, hash }));
  const records = new Map<string, MemoryRecord>(await readMemory(payload, keys));
  for (const record of originals) {
    records.set(record.key, record);
  }
  await changeMemory(
    payload,
    [...records.values()].map(({ sourceHash: hash }) => ({
      subject: { source, target, hash },
      change: (approvals) => withoutPlace(approvals, { collection, document, path }),
    })),
  );
}
