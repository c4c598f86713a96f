import type { Payload, PayloadRequest } from 'payload';
import { localeTags } from '../locales.ts';
import { untilWritten } from '../until-written.ts';
import { changeRecord, insertRecords, ofEntries, readRecords, recordKey } from './change-record.ts';
import { isGone, type TranslationEntry } from './entry.ts';
import { readSource, type SourceLeaves } from './read-source.ts';
import { inStep } from './transitions/in-step.ts';
import { wordCount } from './word-count.ts';

type DocumentKey = { collection: string; document: string };

/**
 * Brings the records of a document, one for each other locale, in step with its newest source text,
 * and makes those that are missing. Writes only what differs, so it may be called at any time.
 *
 * The source is read after the records, and a record that was written since is looked at again: of
 * two saves at once, the later one's text is what the records end with.
 *
 * With a `req`, the source is read in its transaction; the records are written outside of it: a
 * machine that writes the same record must not make an editor's save fail.
 *
 * @throws PolyclinicError CONFLICT
 */
export async function keepInStep(
  payload: Payload,
  document: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  await untilWritten('These translations are', () => bringInStep(payload, document, req));
}

/** @returns false when a record was written by somebody else meanwhile. */
async function bringInStep(
  payload: Payload,
  { collection, document }: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<boolean> {
  const all = localeTags.map((locale) => ({ collection, document, locale }));
  const records = await readRecords(payload, all.map(recordKey));
  const source = await readSource(payload, { collection, document }, { draft: true, req });
  if (!source) {
    return true;
  }
  const keys = all.filter(({ locale }) => locale !== source.locale);
  const missing = keys.filter((key) => !records.has(recordKey(key)));
  const entries = inStep([], source.leaves);
  const areMade =
    missing.length === 0 ||
    entries.length === 0 ||
    (await insertRecords(payload, missing, { entries }));
  const written = await Promise.all(
    keys.map((key) => {
      const known = records.get(recordKey(key));
      const change = ofEntries((entries) => {
        const next = inStep(entries, source.leaves);
        // A record from before there were counters gets them.
        const isUncounted = known?.totalCount === 0 && next.some((entry) => !isGone(entry));
        return next === entries && isUncounted ? [...entries] : withWords(next, source.leaves);
      });
      return !known || changeRecord(payload, key, change, { quiet: true, known, once: true });
    }),
  );
  return areMade && written.every(Boolean);
}

/** Texts from before their words were counted get their numbers. */
function withWords(
  entries: readonly TranslationEntry[],
  leaves: SourceLeaves,
): readonly TranslationEntry[] {
  const isUncounted = (entry: TranslationEntry) => entry.words === 0 && leaves.has(entry.path);
  if (!entries.some(isUncounted)) return entries;
  return entries.map((entry) =>
    isUncounted(entry) ? { ...entry, words: wordCount(leaves.get(entry.path)?.value) } : entry,
  );
}

/** Removes the records of a document that is gone for good. */
export async function dropRecords(
  payload: Payload,
  { collection, document }: DocumentKey,
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'translations',
    where: {
      and: [{ collectionSlug: { equals: collection } }, { document: { equals: document } }],
    },
  });
}
