import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FeedOptions, type RunningFeed, startFeed } from '../../../src/feed/main.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { eventually } from '../../support/eventually.ts';
import { aClinic, aSite, keyOf, publish, sha256 } from '../../support/feed-items.ts';
import { appendTo, rebuildWith } from '../../support/feed-log.ts';
import { testSecret } from '../../support/feed-server.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

let database: TestDatabase;
let log: FeedLog;
const running: RunningFeed[] = [];

beforeEach(async () => {
  database = freshDatabase();
  log = await openFeedLog(database.url);
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((feed) => feed.close()));
  await log.close();
  await database.drop();
});

async function aNode(options: Partial<FeedOptions> = {}): Promise<RunningFeed> {
  const feed = await startFeed({
    databaseUrl: database.url,
    port: 0,
    secret: testSecret,
    ...options,
  });
  running.push(feed);
  return feed;
}

async function beds({ url }: RunningFeed): Promise<(number | null)[]> {
  const query = '{ clinics { edges { node { beds } } } }';
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${keyOf('site-1')}` },
  });
  const { data } = (await response.json()) as {
    data?: { clinics: { edges: { node: { beds: number | null } }[] } };
  };
  return data?.clinics.edges.map(({ node }) => node.beds) ?? [];
}

const ready = async ({ url }: RunningFeed) =>
  (await (await fetch(`${url}/readyz`)).json()) as Record<string, unknown>;

describe('a feed node', () => {
  it('answers 503 until there is something in the log, and then serves it', async () => {
    const node = await aNode();
    expect((await fetch(`${node.url}/graphql`)).status).toBe(503);
    await appendTo(log, [publish(aSite()), publish(aClinic({ beds: 1 }))]);
    await vi.waitFor(async () => expect(await beds(node)).toEqual([1]), eventually);
  });

  it('serves an edit at every node', async () => {
    await appendTo(log, [publish(aSite()), publish(aClinic({ beds: 1 }))]);
    const nodes = await Promise.all([aNode(), aNode()]);
    for (const node of nodes) {
      await vi.waitFor(async () => expect(await beds(node)).toEqual([1]), eventually);
    }
    for (const count of [2, 3, 4]) {
      await appendTo(log, [publish(aClinic({ beds: count }))]);
      const seen = nodes.map((node) =>
        vi.waitFor(async () => expect(await beds(node)).toEqual([count]), eventually),
      );
      await Promise.all(seen);
    }
  });

  it('serves on while the log is rebuilt, and then what is in the new one', async () => {
    await appendTo(log, [publish(aSite()), publish(aClinic({ beds: 1 }))]);
    const node = await aNode();
    await vi.waitFor(async () => expect(await beds(node)).toEqual([1]), eventually);
    await rebuildWith(log, [publish(aSite()), publish(aClinic({ beds: 2 }))]);
    const seen = new Set<string>();
    await vi.waitFor(async () => {
      const now = `${await beds(node)}`;
      seen.add(now);
      expect(now).toBe('2');
    }, eventually);
    expect([...seen]).toEqual(['1', '2']);
  });

  it('starts from its replica while the database is away, and says how old that is', async () => {
    const file = path.join(database.folder, 'feed.replica');
    await appendTo(log, [publish(aSite()), publish(aClinic({ beds: 7 }))]);
    const before = await aNode({ file });
    await vi.waitFor(async () => expect(await beds(before)).toEqual([7]), eventually);
    await before.close();
    const away = database.url.startsWith('file:')
      ? `file:${file}/not/a/folder.db`
      : 'mongodb://127.0.0.1:1/away?replicaSet=rs0&serverSelectionTimeoutMS=200';
    const node = await aNode({ file, databaseUrl: away });
    expect(await beds(node)).toEqual([7]);
    await vi.waitFor(
      async () =>
        expect(await ready(node)).toMatchObject({
          ready: true,
          ageSeconds: expect.toSatisfy((age) => age >= 1),
        }),
      eventually,
    );
  });

  it('follows a log that somebody else opened, and leaves it open', async () => {
    await appendTo(log, [publish(aSite()), publish(aClinic({ beds: 1 }))]);
    const node = await aNode({ databaseUrl: undefined, log });
    await vi.waitFor(async () => expect(await beds(node)).toEqual([1]), eventually);
    await node.close();
    expect((await log.head()).seq).toBe(2);
  });

  it('writes down when which key was last used, and changes no site by it', async () => {
    const keys = ['old', 'new', 'idle'].map((name) => ({
      hash: sha256(`pk_${name}`),
      expiresAt: null,
    }));
    await appendTo(log, [publish(aSite({ keys })), publish(aClinic())]);
    const node = await aNode({ keyUsesMs: 100 });
    const since = Date.now() - 60_000;
    await vi.waitFor(async () => expect((await ready(node)).ready).toBe(true), eventually);
    for (const name of ['old', 'new', 'new']) await asked(node, `pk_${name}`);
    await asked(node, 'pk_wrong');
    await vi.waitFor(async () => expect((await uses(keys)).size).toBe(2), eventually);
    const seen = await uses(keys);
    expect([...seen.keys()].sort()).toEqual([sha256('pk_old'), sha256('pk_new')].sort());
    for (const at of seen.values()) {
      expect(Date.parse(at)).toBeGreaterThan(since);
      expect(at).toMatch(/:00\.000Z$/);
    }
    expect((await log.head()).seq).toBe(2);
  });

  it('writes down a use that it ended too soon after', async () => {
    await appendTo(log, [publish(aSite()), publish(aClinic())]);
    const node = await aNode();
    await vi.waitFor(async () => expect(await beds(node)).toHaveLength(1), eventually);
    await node.close();
    expect((await uses(aSite().keys)).size).toBe(1);
  });
});

const uses = (keys: readonly { hash: string }[]) => log.keyUses.read(keys.map(({ hash }) => hash));

const asked = async ({ url }: RunningFeed, key: string) =>
  (
    await fetch(`${url}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${key}` },
    })
  ).status;
