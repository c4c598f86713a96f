import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deeplEngine } from '../../../translations/engines/deepl/engine.ts';
import type { Locale } from '../../../translations/locales.ts';
import { estimate } from '../../../translations/runs/estimate.ts';
import { findRun } from '../../../translations/runs/run.ts';
import { startRun } from '../../../translations/runs/start-run.ts';
import { aClinic } from '../../support/builders.ts';
import { type DeeplStub, startDeeplServer, stubKey } from '../../support/deepl-server.ts';
import { always } from '../../support/drafting.ts';
import { entriesByState } from '../../support/killed-run.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { startWorker } from '../../support/worker-process.ts';

const CLINICS = 30;
const locales: Locale[] = ['en', 'fr', 'de', 'ja', 'kk', 'ar'];

let test: TestPayload;
let stub: DeeplStub;

beforeAll(async () => {
  test = await testPayload();
  // One that is quick could do all before the other looks for work.
  stub = await startDeeplServer({ latencyMs: 300, together: 2 });
});
afterAll(async () => {
  await test?.stop();
  await stub?.stop();
});

it('share the work and bill nothing twice', async () => {
  for (let index = 0; index < CLINICS; index++) {
    const lines = [`В клинике ${index * 7} коек.`, `Врачей: ${index * 3}.`, 'Одинаковая строка.'];
    await aClinic(test.payload, { summary: lines.join('\n') });
  }
  const selection = { collection: 'clinics', documents: null, locales };
  const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
  const { characters } = await estimate(test.payload, always(engine), selection);
  const settings = { DEEPL_AUTH_KEY: stubKey, DEEPL_SERVER_URL: stub.url };
  const workers = await Promise.all([
    startWorker(test.database, settings),
    startWorker(test.database, settings),
  ]);
  const run = await startRun(test.payload, selection, { trigger: 'manual', user: null });
  while ((await findRun(test.payload, run))?.status !== 'done') {
    await sleep(200);
  }
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(stub.billedCharacters).toBe(characters);
  // A worker has one request open at a time.
  expect(stub.mostAtOnce).toBe(2);
  expect(await entriesByState(test.payload, 'clinics', locales)).toEqual({
    machine: CLINICS * 2 * locales.length,
  });
}, 600_000);
