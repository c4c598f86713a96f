import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { runProjector } from '../../../src/projector/run-projector.ts';
import { aClinic, aSource } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
});
afterAll(() => test.stop());
afterEach(() => void vi.useRealTimers());

async function anOffer(validFrom: string, validTo: string): Promise<string> {
  const provenance = { sources: [await aSource(test.payload)], verifiedAt: '2026-01-01' };
  const procedure = await test.payload.create({
    collection: 'procedures',
    locale: 'ru',
    data: {
      code: 'cataract',
      name: 'Операция',
      contraindications: 'Есть',
      sourceLocale: 'ru',
      provenance,
      _status: 'published',
    } as never,
  });
  const { id } = await test.payload.create({
    collection: 'offers',
    locale: 'ru',
    data: {
      procedure: procedure.id,
      clinic: (await aClinic(test.payload)).id,
      priceFrom: 100,
      currency: 'RUB',
      validFrom,
      validTo,
      excludes: [{ value: 'Дорога' }],
      sourceLocale: 'ru',
      provenance,
      _status: 'published',
    } as never,
  });
  return String(id);
}

/** A projector with a clock of its own, and a function that ends it. */
async function aProjector(clock?: () => Date): Promise<() => Promise<void>> {
  const stop = new AbortController();
  const lease = await log.leases.acquire('projector', 'test', 600_000);
  if (!lease) throw new Error('The lease is taken');
  const running = runProjector({ payload: test.payload, log, clock }, lease, stop.signal).catch(
    () => undefined,
  );
  return async () => {
    stop.abort();
    await running;
    await log.leases.release(lease);
  };
}

it('the projector brings an offer to the log when it begins and takes it out when it is over, without a write', async () => {
  const id = await anOffer('2030-03-01', '2030-03-31');
  let now = new Date('2030-02-28T23:59:00.000Z');
  const stop = await aProjector(() => now);
  const entry = async () => (await log.get('offer', [id])).get(id);
  const clinics = async () => (await log.liveIds('clinic')).length;

  await expect.poll(clinics, eventually).toBe(1);
  await expect.poll(async () => (await log.liveIds('procedure')).length, eventually).toBe(1);
  expect(await entry()).toBeUndefined();
  now = new Date('2030-03-01T00:00:00.000Z');
  await expect.poll(entry, eventually).toMatchObject({ kind: 'CREATED' });
  now = new Date('2030-03-31T23:59:59.999Z');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await entry()).toMatchObject({ kind: 'CREATED' });
  now = new Date('2030-04-01T00:00:00.000Z');
  await expect.poll(entry, eventually).toMatchObject({ kind: 'DELETED', item: null });
  // The clock was ahead and is set right: what it had ended, or begun, is as it was.
  now = new Date('2030-03-15T00:00:00.000Z');
  await expect.poll(entry, eventually).toMatchObject({ kind: 'CREATED' });
  now = new Date('2030-02-01T00:00:00.000Z');
  await expect.poll(entry, eventually).toMatchObject({ kind: 'DELETED', item: null });
  await stop();
});

it('the projector finds a write that left no hint, whichever way the clock was set since the last look', async () => {
  const { payload } = test;
  const { id } = await aClinic(payload, { beds: 1 });
  const stop = await aProjector();
  const beds = async () => {
    const item = (await log.get('clinic', [id])).get(id)?.item;
    return item && 'beds' in item ? item.beds : undefined;
  };
  await expect.poll(beds, eventually).toBe(1);
  const hour = 3_600_000;
  for (const [byMs, count] of [
    [-hour, 2],
    [2 * hour, 3],
    [-3 * hour, 4],
  ] as const) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + byMs });
    const updatedAt = new Date(Date.now() - 5_000).toISOString();
    await payload.db.updateOne({ collection: 'clinics', id, data: { beds: count, updatedAt } });
    await expect.poll(beds, eventually).toBe(count);
  }
  await stop();
});
