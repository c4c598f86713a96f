import type { Payload } from 'payload';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { protectedRanges } from '../glossary/term-index.ts';
import type { Locale } from '../locales.ts';
import { type TranslationRecord, wholeRecord } from '../records/change-record.ts';
import { readSources, type Source } from '../records/read-source.ts';
import type { Protect } from './leaf-work.ts';
import { readyToDraft } from './ready-to-draft.ts';
import { type RecordWork, recordWork } from './record-work.ts';

/** Records that are looked at together, and segments that are translated together, at most. */
const RECORDS = 200;
const SEGMENTS = 2_000;

/** A queued record and its work; none where its document is gone. */
export type Queued = { record: TranslationRecord; work: RecordWork | null; protect: Protect };

/** The next records of a locale that wait for a machine: few enough for memory, enough for full requests. */
export async function nextChunk(payload: Payload, locale: Locale): Promise<Queued[]> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where: { and: [{ locale: { equals: locale } }, await readyToDraft(payload)] },
    sort: 'id',
    limit: RECORDS,
    pagination: false,
  });
  const records = docs.map(wholeRecord);
  const sources = await sourcesOf(payload, records);
  const glossary = await glossaryOf(payload);
  const chunk: Queued[] = [];
  let segments = 0;
  for (const record of records) {
    const source = sources.get(`${record.collectionSlug}:${record.document}`);
    const protect: Protect = (plain) =>
      protectedRanges(glossary, plain, source?.locale ?? record.locale);
    const work = source ? recordWork(record, source, protect) : null;
    segments += work?.leaves.reduce((sum, { open }) => sum + open.length, 0) ?? 0;
    chunk.push({ record, work, protect });
    if (segments >= SEGMENTS) {
      break;
    }
  }
  return chunk;
}

async function sourcesOf(
  payload: Payload,
  records: readonly TranslationRecord[],
): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  for (const collection of new Set(records.map(({ collectionSlug }) => collectionSlug))) {
    const documents = records
      .filter((record) => record.collectionSlug === collection)
      .map(({ document }) => document);
    const sources = await readSources(payload, { collection, documents }, { draft: true });
    for (const [document, source] of sources) {
      found.set(`${collection}:${document}`, source);
    }
  }
  return found;
}
