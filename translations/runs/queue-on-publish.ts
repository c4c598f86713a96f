import type { Payload } from 'payload';
import { needsDraft } from '../drafting/needs-draft.ts';
import { readRecords, recordKey } from '../records/change-record.ts';
import { readSettings } from '../settings/read-settings.ts';
import { queueRecord } from './queue-record.ts';
import { standingRun } from './standing-run.ts';

/**
 * Queues the records of a published document for a machine, in the languages that the rule of its
 * collection names, where they have work for one.
 */
export async function queueOnPublish(
  payload: Payload,
  { collection, document }: { collection: string; document: string },
): Promise<void> {
  const { ruleOf } = await readSettings(payload);
  const { draftLanguages } = ruleOf(collection);
  if (draftLanguages.length === 0) {
    return;
  }
  const keys = draftLanguages.map((locale) => ({ collection, document, locale }));
  const records = await readRecords(payload, keys.map(recordKey));
  const waiting = keys.filter((key) => {
    const record = records.get(recordKey(key));
    return record?.queuedRun === null && record.entries.some(needsDraft);
  });
  if (waiting.length === 0) {
    return;
  }
  const run = await standingRun(payload, { collection, locales: draftLanguages });
  for (const key of waiting) {
    await queueRecord(payload, key, run);
  }
}
