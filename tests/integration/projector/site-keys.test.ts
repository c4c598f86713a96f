import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteKey } from '../../../collections/index.ts';
import { type RunningFeed, startFeed } from '../../../src/feed/main.ts';
import type { Site } from '../../../src/payload-types.ts';
import { runProjector } from '../../../src/projector/run-projector.ts';
import { eventually } from '../../support/eventually.ts';
import { testSecret } from '../../support/feed-server.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let node: RunningFeed;
const stop = new AbortController();
let running: Promise<unknown>;

beforeAll(async () => {
  test = await testPayload();
  const log = await test.openLog();
  const lease = await log.leases.acquire('projector', 'test', 600_000);
  if (!lease) throw new Error('The lease of an empty database is taken');
  running = runProjector({ payload: test.payload, log }, lease, stop.signal).catch(() => undefined);
  node = await startFeed({ log, port: 0, secret: testSecret });
});
afterAll(async () => {
  await node.close();
  stop.abort();
  await running;
  await test.stop();
});

async function aSite(name: string): Promise<string> {
  const data = { name, kind: 'embassy', country: 'KR', defaultLocale: 'ru' };
  const { id } = await test.payload.create({ collection: 'sites', data: data as never });
  return String(id);
}

const aKey = async (site: string) =>
  (await createSiteKey({ payload: test.payload, site, label: 'main' })).key;

const status = async (key: string) =>
  (
    await fetch(`${node.url}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${key}` },
    })
  ).status;

const becomes = (key: string, code: number) =>
  expect.poll(() => status(key), eventually).toBe(code);

/** Edits the rows of a site's keys as its form does. */
async function edit<T>(site: string, change: (rows: NonNullable<Site['keys']>) => T) {
  const { keys } = await test.payload.findByID({ collection: 'sites', id: site, depth: 0 });
  const data = { keys: change(keys ?? []) } as Partial<Site>;
  await test.payload.update({ collection: 'sites', id: site, data });
}

it('a new key opens the feed beside the old one, until that is removed', async () => {
  const site = await aSite('Посольство');
  const old = await aKey(site);
  await becomes(old, 200);
  const next = await aKey(site);
  await becomes(next, 200);
  expect(await status(old)).toBe(200);
  await edit(site, (rows) => rows.slice(1));
  await becomes(old, 401);
  expect(await status(next)).toBe(200);
});

it('the feed shuts out a key when its end has come, and not before', async () => {
  const site = await aSite('Портал');
  const key = await aKey(site);
  await becomes(key, 200);
  const end = Date.now() + 3_000;
  const expiresAt = new Date(end).toISOString();
  await edit(site, (rows) => rows.map((row) => ({ ...row, expiresAt })));
  await becomes(key, 401);
  expect(Date.now()).toBeGreaterThanOrEqual(end);
});
