import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { LogChange } from '../../../src/feed-log/types.ts';
import { aSite, publish } from '../../../tests/support/feed-items.ts';
import { countsFor, documentOf, documents } from './documents.ts';

/** Fills a log with documents and tells how many bytes they have; then edits clinics when told to. */
const [databaseUrl = '', size = ''] = process.argv.slice(2);
const count = Number(size);
const of = countsFor(count);
const log = await openFeedLog(databaseUrl);
const lease = await log.leases.acquire('projector', 'bench', 86_400_000);
if (!lease) throw new Error('Somebody else writes this log');

let contentBytes = 0;
let batch: LogChange[] = [publish(aSite({ rateLimit: 100_000_000 }))];
async function flush(): Promise<void> {
  if (lease) await log.append(lease, batch);
  batch = [];
}
for (const change of documents(count)) {
  contentBytes += Buffer.byteLength(JSON.stringify(change.item));
  batch.push(change);
  if (batch.length === 250) await flush();
}
await flush();

let editions = 0;
process.on('message', async ({ edit }: { edit: number }) => {
  editions += 1;
  await log.append(lease, [documentOf('clinic', edit, of, editions)]);
  process.send?.({ editedAt: Date.now(), beds: 1_000 + editions });
});
process.on('disconnect', () => process.exit());
process.send?.({ contentBytes, seq: (await log.head()).seq });
