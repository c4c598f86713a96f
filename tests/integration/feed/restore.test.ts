import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteKey } from '../../../collections/index.ts';
import { type RunningFeed, startFeed } from '../../../src/feed/main.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { runProjector } from '../../../src/projector/run-projector.ts';
import { withLease } from '../../../src/projector/with-lease.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { type Backup, counterNames, rowNames, takeBackup } from '../../support/backups.ts';
import { aClinic } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { testSecret } from '../../support/feed-server.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

/** What runs, as in docs/production.md: the admin, a worker and feed nodes. */
let test: TestPayload;
let admin: Payload;
let worker: { log: FeedLog; stop: () => Promise<void> } | undefined;
const nodes = new Map<string, RunningFeed>();
let key: string;
let starts = 0;

beforeAll(async () => {
  test = await testPayload();
  admin = test.payload;
  const data = {
    ...{ name: 'Портал', kind: 'regional', country: 'RU', defaultLocale: 'ru' },
    // It is asked as often as a slow machine takes.
    rateLimit: 100_000,
  };
  const { id } = await admin.create({ collection: 'sites', data: data as never });
  ({ key } = await createSiteKey({ payload: admin, site: String(id), label: 'main' }));
  await startAWorker();
  for (const name of ['first', 'second', 'down']) await startTheFeedNode(name);
});
afterAll(async () => {
  await stopTheWorkers();
  for (const name of [...nodes.keys()]) await stopTheFeedNode(name);
  await stopTheAdmin();
  await test.stop();
});

async function startTheAdmin(): Promise<void> {
  admin = await startPayload({ key: `after restore ${++starts}` });
}

async function stopTheAdmin(): Promise<void> {
  if (admin !== test.payload) await admin.destroy();
}

async function startAWorker(): Promise<void> {
  const log = await openFeedLog(test.database.url);
  const stop = new AbortController();
  const working = withLease(
    { leases: log.leases, name: 'projector', holder: `worker ${++starts}` },
    (lease, signal) => runProjector({ payload: admin, log }, lease, signal),
    { signal: stop.signal, onError: () => undefined },
  );
  worker = {
    log,
    async stop() {
      stop.abort();
      await working;
      await log.close();
    },
  };
}

async function stopTheWorkers(): Promise<void> {
  await worker?.stop();
  worker = undefined;
}

async function startTheFeedNode(name: string): Promise<void> {
  const file = path.join(test.database.folder, `${name}.replica`);
  const options = { databaseUrl: test.database.url, port: 0, secret: testSecret, file };
  nodes.set(name, await startFeed(options));
}

async function stopTheFeedNode(name: string): Promise<void> {
  await nodes.get(name)?.close();
  nodes.delete(name);
}

type Change = { kind: string; id: string; version: string };
type Page = { changes: Change[]; nextToken: string; hasMore: boolean };

/** One page of changes at a node; null when the copy must be made anew. */
async function changes(node: string, since: string | null): Promise<Page | null> {
  const query = `query ($since: String) { changes(since: $since, first: 3) {
    nextToken hasMore changes { kind id version } } }`;
  const response = await fetch(`${nodes.get(node)?.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { since } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { changes: Page } | null;
    errors?: { extensions: { code: string } }[];
  };
  if (errors?.[0]?.extensions.code === 'RESYNC_REQUIRED') return null;
  if (!data) throw new Error(`The node ${node} answers ${JSON.stringify(errors)}`);
  return data.changes;
}

/** A copy that follows `changes` at whichever node answers, as docs/feed.md tells its keeper to. */
function aCopy() {
  let items = new Map<string, string>();
  let since: string | null = null;
  let asked = 0;
  return {
    /** @returns what it holds by now. */
    async follow(only?: string): Promise<Map<string, string>> {
      for (let hasMore = true; hasMore; ) {
        const names = [...nodes.keys()];
        const page = await changes(only ?? names[asked++ % names.length] ?? '', since);
        if (!page) [items, since] = [new Map(), null];
        for (const { kind, id, version } of page?.changes ?? []) {
          if (kind === 'DELETED') items.delete(id);
          else items.set(id, version);
        }
        since = page?.nextToken ?? since;
        hasMore = page?.hasMore ?? true;
      }
      return items;
    },
  };
}

const sorted = (items: Map<string, string>) => [...items].sort();

/** What a fresh pull at each node gives, and what the copies hold. */
async function holdings(copies: ReturnType<typeof aCopy>[]): Promise<unknown[]> {
  const pulled = [...nodes.keys()].map((name) => aCopy().follow(name));
  const held = copies.map((copy) => copy.follow());
  return (await Promise.all([...pulled, ...held])).map(sorted);
}

const publish = (beds: number) => aClinic(admin, { beds });
const change = (id: string, beds: number) =>
  admin.update({ collection: 'clinics', id, locale: 'ru', data: { beds } });
const remove = (id: string) => admin.delete({ collection: 'clinics', id });

/** Waits until a fresh pull has so many clinics everywhere, and the copies have the same. */
async function untilAllAreEqual(copies: ReturnType<typeof aCopy>[], count: number): Promise<void> {
  const all = () => holdings(copies);
  await expect
    .poll(async () => {
      const [first, ...others] = (await all()) as [string, string][][];
      const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
      return isSame && first?.length;
    }, eventually)
    .toBe(count);
}

const published = async () => {
  const where = { _status: { equals: 'published' as const } };
  return (await admin.count({ collection: 'clinics', where })).totalDocs;
};

const kinds: [string, (early: Backup, late: Backup) => Promise<Backup>][] = [
  ['an older backup', async (early) => early],
  ['a dump under writes whose rows are older', (early, late) => late.with(rowNames, early)],
  ['a dump under writes whose counter is older', (early, late) => late.with(counterNames, early)],
];

describe('after the restore of docs/production.md', () => {
  it.each(kinds)('from %s, nodes and copies equal a fresh pull', async (_, choose) => {
    const docs = [await publish(1), await publish(2), await publish(3), await publish(4)];
    const [changed = '', gone = '', ghost = ''] = docs.map(({ id }) => id);
    const copies = [aCopy(), aCopy()];
    await untilAllAreEqual(copies, await published());
    const early = await takeBackup(test.database);
    await change(changed, 100);
    await remove(gone);
    await publish(5);
    await untilAllAreEqual(copies, await published());
    const late = await takeBackup(test.database);
    await change(ghost, 300);
    await publish(6);
    await publish(7);
    await untilAllAreEqual(copies, await published());
    // A node that is down meanwhile starts from a replica that is ahead.
    await stopTheFeedNode('down');

    // 1. Stop the admin, the workers and, on SQLite, the feed nodes.
    await stopTheWorkers();
    await stopTheAdmin();
    const toStop = test.database.url.startsWith('file:') ? [...nodes.keys()] : [];
    for (const name of toStop) await stopTheFeedNode(name);
    // 2. Put the database back.
    await (await choose(early, late)).restore();
    // 4. Start the workers, then the admin, then the feed nodes that were stopped.
    await startTheAdmin();
    await startAWorker();
    for (const name of toStop) await startTheFeedNode(name);

    await untilAllAreEqual(copies, await published());
    // The history goes on beyond where nodes and copies had been.
    for (const beds of [8, 9, 10, 11]) await publish(beds);
    await change(ghost, 400);
    await startTheFeedNode('down');
    await untilAllAreEqual(copies, await published());
  });
});
