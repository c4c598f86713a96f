import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepRecords } from '../../../src/projector/housekeeping.ts';
import { localeTags } from '../../../translations/locales.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test?.stop());

/** More than a page of documents, half of them drafts whose newest version alone has a text. */
const DOCUMENTS = 55;

async function makeSpecialties(): Promise<void> {
  for (let at = 0; at < DOCUMENTS; at++) {
    const draft = at % 2 === 1;
    await test.payload.create({
      collection: 'specialties',
      locale: 'ru',
      draft,
      data: {
        code: `specialty-${at}`,
        name: `Специальность ${at}`,
        sourceLocale: 'ru',
        _status: draft ? 'draft' : 'published',
      } as never,
    });
  }
}

const recordCount = async () =>
  (await test.payload.count({ collection: 'translations' })).totalDocs;

it('the worker makes every record again that was lost, of more documents than a page holds', async () => {
  await makeSpecialties();
  const all = DOCUMENTS * (localeTags.length - 1);
  expect(await recordCount()).toBe(all);
  await test.payload.db.deleteMany({ collection: 'translations', where: {} });
  const stop = new AbortController();
  const keeping = keepRecords(test.payload, stop.signal);
  const deadline = Date.now() + 120_000;
  while ((await recordCount()) < all && Date.now() < deadline) {
    await sleep(100);
  }
  stop.abort();
  await keeping;
  expect(await recordCount()).toBe(all);
}, 180_000);
