import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedLog, LogEntry } from '../../../src/feed-log/types.ts';
import { rebuildFeed } from '../../../src/projector/rebuild-feed.ts';
import { aClinic, aSource } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { metricsKey, metricsSecret } from '../../support/feed-server.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { startWorker, type WorkerProcess } from '../../support/worker-process.ts';

let test: TestPayload;
let log: FeedLog;
const workers: WorkerProcess[] = [];
beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await test.stop();
});

const aWorker = async () => {
  const worker = await startWorker(test.database);
  workers.push(worker);
  return worker;
};
const everything = () => log.read({ after: 0, limit: 100_000 });
const contentOf = (entries: LogEntry[]) =>
  entries.map(({ id, type, version }) => `${type} ${id} ${version}`).sort();

/** How many clinics the tests of this file have written. */
let written = 0;
async function writeClinic(provenance?: object): Promise<void> {
  await aClinic(test.payload, provenance && { provenance });
  written += 1;
}

/**
 * Waits until the log has every clinic written. A MongoDB with usual settings holds for a minute what the
 * transaction of a killed process has written.
 */
async function untilLogged(): Promise<void> {
  const deadline = Date.now() + 240_000;
  while ((await log.liveIds('clinic')).length < written) {
    if (Date.now() > deadline) {
      throw new Error(`The log has ${(await log.liveIds('clinic')).length} of ${written} clinics`);
    }
    await sleep(100);
  }
}

async function writeClinics(count: number, whileWriting: (i: number) => Promise<void>) {
  const provenance = {
    sources: [await aSource(test.payload)],
    verifiedAt: '2026-01-01T00:00:00.000Z',
    reviewDue: '2027-01-01T00:00:00.000Z',
  };
  for (let i = 0; i < count; i++) {
    await writeClinic(provenance);
    await whileWriting(i);
  }
}

describe('a worker with a port', () => {
  it('says that it is ready, and measures what leads, waits and was swept', async () => {
    const worker = await startWorker(test.database, {
      WORKER_PORT: '0',
      FEED_METRICS_KEY: metricsSecret,
    });
    workers.push(worker);
    const get = async (path: string) => {
      const response = await fetch(`${worker.url}${path}`, { headers: metricsKey });
      return `${response.status} ${await response.text()}`;
    };
    expect(await get('/healthz')).toBe('200 {"ok":true}');
    expect(await get('/readyz')).toBe('200 {"ready":true}');
    const { seq } = await log.head();
    await writeClinic();
    const measured = async () =>
      Object.fromEntries(
        [...(await get('/metrics')).matchAll(/^(worker_\S+) (\S+)$/gm)].map(([, name, value]) => [
          name,
          Number(value),
        ]),
      );
    await expect.poll(measured, eventually).toMatchObject({
      'worker_lease{name="projector"}': 1,
      'worker_lease{name="jobs"}': 1,
      worker_hints: 0,
      worker_oldest_hint_seconds: 0,
      worker_full_sweep_timestamp_seconds: expect.closeTo(Date.now() / 1_000, -3),
      worker_full_sweep_documents: expect.any(Number),
      worker_log_seq: expect.any(Number),
    });
    await expect
      .poll(async () => (await measured()).worker_log_seq, eventually)
      .toBeGreaterThan(seq);
    const { port } = new URL(worker.url);
    await expect(startWorker(test.database, { WORKER_PORT: port })).rejects.toThrow('ended with 1');
    await worker.stop();
  });
});

describe('workers', () => {
  it('give each change one seq without a gap, two at once, also when one of them is killed', async () => {
    const [first] = await Promise.all([aWorker(), aWorker()]);
    await writeClinics(30, async (i) => {
      if (i === 10) {
        await first.kill();
      }
    });
    await untilLogged();
    const entries = await everything();
    const { seq } = await log.head();
    expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }, 600_000);

  it('leave, killed again and again in the middle of writes, the log that an undisturbed one leaves', async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    let worker = await aWorker();
    await writeClinics(30, async (i) => {
      if (i % 10 === 5) {
        await worker.kill();
        worker = await aWorker();
      }
    });
    await untilLogged();
    await worker.stop();
    const disturbed = contentOf(await everything());
    await rebuildFeed({ payload: test.payload, log });
    expect(disturbed).toEqual(contentOf(await everything()));
  }, 600_000);
});
