import type { Payload } from 'payload';
import { type Locale, localeTags } from '../../translations/locales.ts';
import { readRecords, recordKey } from '../../translations/records/change-record.ts';
import type { TranslationEntry } from '../../translations/records/entry.ts';

/** The translations of a document, by locale. */
export type Entries = ReadonlyMap<Locale, readonly TranslationEntry[]>;

/** The translations of documents of a collection, by id; absent where there are none. */
export async function readEntries(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Entries>> {
  const keys = ids.flatMap((document) =>
    localeTags.map((locale) => recordKey({ collection, document, locale })),
  );
  const byDocument = new Map<string, Map<Locale, readonly TranslationEntry[]>>();
  if (keys.length === 0) {
    return byDocument;
  }
  for (const record of (await readRecords(payload, keys)).values()) {
    const entries = byDocument.get(record.document) ?? new Map();
    byDocument.set(record.document, entries.set(record.locale, record.entries));
  }
  return byDocument;
}
