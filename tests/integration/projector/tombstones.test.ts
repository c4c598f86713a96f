import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteKey } from '../../../collections/index.ts';
import { type RunningFeed, startFeed } from '../../../src/feed/main.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { runProjector } from '../../../src/projector/run-projector.ts';
import { aClinic } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { testSecret } from '../../support/feed-server.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

const dayMs = 86_400_000;
const tombstoneDays = 30;

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
let key: string;
const nodes: RunningFeed[] = [];
let stopProjector = async () => {};

beforeAll(async () => {
  process.env.FEED_TOMBSTONE_DAYS = String(tombstoneDays);
  test = await testPayload();
  log = await test.openLog();
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) throw new Error('The lease of an empty database is taken');
  lease = taken;
  const data = { name: 'Портал', kind: 'regional', country: 'RU', defaultLocale: 'ru' };
  const { id } = await test.payload.create({ collection: 'sites', data: data as never });
  ({ key } = await createSiteKey({ payload: test.payload, site: String(id), label: 'main' }));
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await stopProjector();
  await test.stop();
});

/** Runs the worker's loop, as it will be some days from now, in place of the one before. */
async function projectAfter(days: number): Promise<void> {
  await stopProjector();
  const stop = new AbortController();
  const clock = () => new Date(Date.now() + days * dayMs);
  const running = runProjector({ payload: test.payload, log, clock }, lease, stop.signal).catch(
    () => undefined,
  );
  stopProjector = async () => {
    stop.abort();
    await running;
  };
}

async function aNode(name: string): Promise<RunningFeed> {
  const file = path.join(test.database.folder, name);
  const node = await startFeed({ log, port: 0, secret: testSecret, file });
  nodes.push(node);
  return node;
}

type Page = {
  nextToken: string;
  changes: { kind: string; node: { slug: string; beds: number } | null }[];
};

/** What a site's copy is told at a node: a page of changes of clinics, or the error's code. */
async function changes({ url }: RunningFeed, since: string | null): Promise<Page | string> {
  const query = `query ($since: String) { changes(since: $since, first: 100) {
    nextToken changes { kind node { slug ... on Clinic { beds } } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { since } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { changes: Page };
    errors?: { extensions: { code: string } }[];
  };
  return data?.changes ?? errors?.[0]?.extensions.code ?? 'no answer';
}

const kinds = (page: Page | string) =>
  typeof page === 'string' ? page : page.changes.map(({ kind }) => kind);
const tokenOf = (page: Page | string) => (typeof page === 'string' ? page : page.nextToken);

/** Edits a clinic, and waits until a node serves it: the loop has been all through since before. */
async function untilEditIsSeen(node: RunningFeed, id: string, beds: number): Promise<void> {
  await test.payload.update({ collection: 'clinics', id, locale: 'ru', data: { beds } });
  const seen = async () => {
    const page = await changes(node, null);
    return typeof page === 'string' ? [] : page.changes.map((each) => each.node?.beds);
  };
  await expect.poll(seen, eventually).toContain(beds);
}

it('the feed tells of a deletion for FEED_TOMBSTONE_DAYS, and tells who has missed it to begin anew', async () => {
  const kept = await aClinic(test.payload, { name: 'Остаётся' });
  const gone = await aClinic(test.payload, { name: 'Уходит' });
  await projectAfter(0);
  const node = await aNode('one.replica');
  const start = async () => kinds(await changes(node, null));
  await expect.poll(start, eventually).toEqual(['CREATED', 'CREATED']);
  const before = tokenOf(await changes(node, null));
  await test.payload.delete({ collection: 'clinics', id: gone.id });
  const told = async () => kinds(await changes(node, before));
  await expect.poll(told, eventually).toContain('DELETED');
  const after = tokenOf(await changes(node, before));
  const tombstones = async () =>
    (await log.read({ after: 0, limit: 100 })).filter(({ item }) => item === null);

  await projectAfter(tombstoneDays - 1);
  await untilEditIsSeen(node, kept.id, 11);
  await untilEditIsSeen(node, kept.id, 12);
  expect(await tombstones()).toHaveLength(1);
  expect(await told()).toEqual(['DELETED', 'UPDATED']);

  await projectAfter(tombstoneDays + 1);
  await untilEditIsSeen(node, kept.id, 13);
  await expect.poll(tombstones, eventually).toEqual([]);
  await node.close();
  for (const each of [await aNode('one.replica'), await aNode('two.replica')]) {
    await expect
      .poll(async () => kinds(await changes(each, null)), eventually)
      .toEqual(['CREATED']);
    expect(await changes(each, before)).toBe('RESYNC_REQUIRED');
    expect(kinds(await changes(each, after))).toEqual(['UPDATED']);
  }
});
