import type { Payload } from 'payload';
import { needsDraft } from '../drafting/needs-draft.ts';
import { readRecords, recordKey } from '../records/change-record.ts';
import { keepInStep } from '../records/keep-in-step.ts';
import { eachDocument } from './each-document.ts';
import { queueRecord } from './queue-record.ts';
import { changeRun, type Run } from './run.ts';

/**
 * Queues the records of a run, a document after another. What was queued by a worker that died is
 * not queued again: the run says how far it is.
 */
export async function prepareRun(payload: Payload, run: Run, signal: AbortSignal): Promise<void> {
  const { id, collectionSlug: collection, documents, targets } = run;
  let { documentCount, recordCount } = run;
  for await (const page of eachDocument(payload, { collection, documents }, run.cursor)) {
    for (const document of page) {
      if (signal.aborted) {
        return;
      }
      await keepInStep(payload, { collection, document });
      const keys = targets.map((locale) => ({ collection, document, locale }));
      const records = await readRecords(payload, keys.map(recordKey));
      for (const key of keys) {
        const record = records.get(recordKey(key));
        if (record?.entries.some(needsDraft)) {
          recordCount += 1;
          await queueRecord(payload, key, id, { known: record, takesOver: true });
        }
      }
      documentCount += 1;
      const data = { cursor: document, documentCount, recordCount };
      if (!(await changeRun(payload, id, { from: ['preparing'], data }))) {
        return;
      }
    }
  }
  await changeRun(payload, id, { from: ['preparing'], data: { status: 'running' } });
}
