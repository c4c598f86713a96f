import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type RunningFeed, startFeed } from '../../../src/feed/start.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { type CutProxy, startCutProxy } from '../../support/cut-proxy.ts';
import { aClinic, aSite, keyOf, publish } from '../../support/feed-items.ts';
import { appendTo } from '../../support/feed-log.ts';
import { testSecret } from '../../support/feed-server.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

/** The two ways in which a database is away: it is dead, or it stands still and says nothing. */
const outages = {
  dead: { leave: (proxy: CutProxy) => proxy.cut(), comeBack: (proxy: CutProxy) => proxy.mend() },
  'standing still': {
    leave: async (proxy: CutProxy) => proxy.stall(),
    comeBack: async (proxy: CutProxy) => proxy.resume(),
  },
};

/** Ample for a busy machine; what is waited for takes a second or two. */
const patience = { timeout: 40_000, interval: 50 };

let database: TestDatabase;
let log: FeedLog;
let proxy: CutProxy;
let feed: RunningFeed;

beforeEach(async () => {
  database = freshDatabase();
  log = await openFeedLog(database.url);
  await appendTo(log, [publish(aSite()), publish(aClinic({ id: 'c1', beds: 1 }))]);
  const { hostname, port } = new URL(database.url);
  proxy = await startCutProxy({ host: hostname, port: Number(port) });
  const through = new URL(database.url);
  through.host = `127.0.0.1:${proxy.port}`;
  through.search = '?directConnection=true';
  feed = await startFeed({ databaseUrl: through.href, port: 0, secret: testSecret });
});

afterEach(async () => {
  await feed.close();
  await proxy.cut();
  await log.close();
  await database.drop();
});

const readyz = async () => (await (await fetch(`${feed.url}/readyz`)).json()) as Health;
type Health = { ready: boolean; ageSeconds: number | null };

/** A read that was never asked before, so that it is executed; or always the same one. */
async function read(
  n?: number,
): Promise<{ status: number; age: number; beds: number | undefined }> {
  const name = n === undefined ? 'beds' : `n${n}: beds`;
  const query = `{ clinic(slug: "c1") { beds ${name} } }`;
  const answer = await fetch(`${feed.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${keyOf('site-1')}` },
  });
  const { data } = (await answer.json()) as { data?: { clinic: { beds: number } | null } };
  const age = Number(answer.headers.get('x-feed-age'));
  return { status: answer.status, age, beds: data?.clinic?.beds };
}

it.each(Object.entries(outages))(
  'a node answers every read while its database is %s, says how old its data is, and catches up by itself',
  { timeout: 120_000 },
  async (_, { leave, comeBack }) => {
    await vi.waitFor(async () => expect((await read()).beds).toBe(1), patience);
    await leave(proxy);
    // Nobody tells the node of this one.
    await appendTo(log, [publish(aClinic({ id: 'c1', beds: 2 }))]);

    const served: { status: number; beds: number | undefined }[] = [];
    let n = 0;
    await vi.waitFor(async () => {
      const answers = [await read(), await read(n++)];
      served.push(...answers.map(({ status, beds }) => ({ status, beds })));
      for (const { age } of answers) expect(age).toBeGreaterThanOrEqual(4);
      expect(await readyz()).toMatchObject({ ready: true });
      expect((await readyz()).ageSeconds).toBeGreaterThanOrEqual(4);
    }, patience);
    expect(served.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(served.map(({ beds }) => beds))).toEqual(new Set([1]));

    await comeBack(proxy);
    await vi.waitFor(async () => expect((await read()).beds).toBe(2), patience);
    await appendTo(log, [publish(aClinic({ id: 'c1', beds: 3 }))]);
    await vi.waitFor(async () => {
      expect((await read(n++)).beds).toBe(3);
      expect((await readyz()).ageSeconds).toBeLessThan(4);
    }, patience);
  },
);
