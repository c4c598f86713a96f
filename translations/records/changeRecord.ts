import type { Payload } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import type { Locale } from '../locales.ts';
import type { TranslationEntry } from './entry.ts';

export type RecordKey = { collection: string; document: string; locale: Locale };

/** A record as the database holds it. */
export type TranslationRecord = {
  id: string;
  key: string;
  collectionSlug: string;
  document: string;
  locale: Locale;
  entries: TranslationEntry[];
  rev: number;
  updatedAt: string;
};

/** How often a write is tried again after somebody else's. */
const ATTEMPTS = 20;

/** The unique key of a record. */
export function recordKey({ collection, document, locale }: RecordKey): string {
  return `${collection}:${document}:${locale}`;
}

/** The records with these keys, by key; missing ones are absent. */
export async function readRecords(
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, TranslationRecord>> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where: { key: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
  });
  return new Map(docs.map((record) => [record.key, record]));
}

/**
 * Changes the entries of a record by compare-and-set: `change` is called again with newer entries
 * when somebody else wrote in between, so it must be pure. Returning the same array writes nothing.
 *
 * The write stands by itself, outside the request's transaction: text that a person typed is kept
 * even where the rest of the form is refused.
 *
 * @throws PolyclinicError CONFLICT after 20 lost races.
 */
export async function changeRecord(
  payload: Payload,
  key: RecordKey,
  change: (entries: readonly TranslationEntry[]) => readonly TranslationEntry[],
): Promise<void> {
  const name = recordKey(key);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const record = (await readRecords(payload, [name])).get(name);
    const before = record?.entries ?? [];
    const entries = change(before);
    if (entries === before) {
      return;
    }
    const done = record
      ? await replace(payload, record, entries)
      : await insert(payload, key, entries);
    if (done) {
      await announce(payload, key);
      return;
    }
  }
  throw new PolyclinicError('CONFLICT', `Translations of ${name} are being changed; try again.`);
}

async function replace(
  payload: Payload,
  record: TranslationRecord,
  entries: readonly TranslationEntry[],
): Promise<boolean> {
  const written = await payload.db.updateOne({
    collection: 'translations',
    where: { and: [{ id: { equals: record.id } }, { rev: { equals: record.rev } }] },
    data: { ...valuesOf(entries), rev: record.rev + 1, updatedAt: new Date().toISOString() },
    // On SQLite one conditional UPDATE; MongoDB's findOneAndUpdate is that anyway.
    options: { atomic: true },
  });
  return Boolean(written);
}

async function insert(
  payload: Payload,
  key: RecordKey,
  entries: readonly TranslationEntry[],
): Promise<boolean> {
  const { collection, document, locale } = key;
  const name = recordKey(key);
  try {
    await payload.db.create({
      collection: 'translations',
      data: {
        ...valuesOf(entries),
        key: name,
        collectionSlug: collection,
        document,
        locale,
        rev: 1,
      },
    });
    return true;
  } catch (error) {
    // The unique key: another writer was first, and its record is to be changed instead.
    if ((await readRecords(payload, [name])).has(name)) {
      return false;
    }
    throw error;
  }
}

/** Tells whoever the configuration names (`custom.translationChanged`) that a record changed. */
async function announce(payload: Payload, key: RecordKey): Promise<void> {
  const listener: unknown = payload.config.custom?.translationChanged;
  if (typeof listener === 'function') {
    await listener(payload, key);
  }
}

function valuesOf(entries: readonly TranslationEntry[]) {
  const approvedCount = entries.filter(({ state }) => state === 'approved').length;
  return { entries, approvedCount, inReviewCount: entries.length - approvedCount };
}
