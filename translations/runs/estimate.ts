import type { Payload } from 'payload';
import { type RecordWork, recordWork } from '../drafting/record-work.ts';
import type { EngineOf } from '../drafting/run-drafts.ts';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { protectedRanges } from '../glossary/term-index.ts';
import { readRecords, recordKey } from '../records/change-record.ts';
import { readSources } from '../records/read-source.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type Counter, counterOf, countWorks, type Price, priceOf } from './count-work.ts';
import { eachDocument } from './each-document.ts';
import { requireSelection, type Selection } from './start-run.ts';

export type Estimate = Price & { documents: number };

/** Says what a run would do and cost, before anything is sent. */
export async function estimate(
  payload: Payload,
  engineOf: EngineOf,
  selection: Selection,
): Promise<Estimate> {
  requireSelection(payload, selection);
  const settings = await readSettings(payload);
  const counters: Counter[] = [];
  for (const locale of selection.locales) {
    counters.push(await counterOf(locale, engineOf, settings));
  }
  let documents = 0;
  for await (const page of eachDocument(payload, selection)) {
    documents += page.length;
    await countPage(payload, selection.collection, page, counters);
  }
  return { documents, ...(await priceOf(payload, counters, settings)) };
}

async function countPage(
  payload: Payload,
  collection: string,
  page: readonly string[],
  counters: Counter[],
): Promise<void> {
  const sources = await readSources(payload, { collection, documents: page }, { draft: true });
  const glossary = await glossaryOf(payload);
  for (const counter of counters) {
    const { locale } = counter;
    const keys = page.map((document) => recordKey({ collection, document, locale }));
    const records = await readRecords(payload, keys);
    const works: RecordWork[] = [];
    for (const [document, source] of sources) {
      if (source.locale === locale) {
        continue;
      }
      const entries = records.get(recordKey({ collection, document, locale }))?.entries ?? [];
      const record = { collectionSlug: collection, document, locale, entries };
      const protect = (plain: string) => protectedRanges(glossary, plain, source.locale);
      const work = recordWork(record, source, protect);
      if (work.leaves.length > 0) works.push(work);
    }
    await countWorks(payload, works, counter);
  }
}
