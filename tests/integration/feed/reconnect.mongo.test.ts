import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { type CutProxy, startCutProxy } from '../../support/cut-proxy.ts';
import { eventually } from '../../support/eventually.ts';
import { aClinic, publish } from '../../support/feed-items.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

const database: TestDatabase = freshDatabase();
const opened: FeedLog[] = [];
let proxy: CutProxy;

beforeEach(async () => {
  const { hostname, port } = new URL(database.url);
  proxy = await startCutProxy({ host: hostname, port: Number(port) });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((log) => log.close()));
  await proxy.cut();
  await database.drop();
});

it('a node hears of changes again after the connection was cut, also of those made meanwhile', async () => {
  const direct = await openFeedLog(database.url);
  const through = new URL(database.url);
  through.host = `127.0.0.1:${proxy.port}`;
  through.search = '?directConnection=true';
  const behindProxy = await openFeedLog(through.href);
  opened.push(direct, behindProxy);
  const lease = await direct.leases.acquire('projector', 'a', 60_000);
  if (!lease) throw new Error('the lease is held');
  const stop = new AbortController();
  let seen = -1;
  const look = () =>
    behindProxy
      .head()
      .then(({ seq }) => (seen = seq))
      .catch(() => {});
  behindProxy.watch(() => void look(), stop.signal);
  const untilSeen = (seq: number) => vi.waitFor(() => expect(seen).toBe(seq), eventually);

  await untilSeen(0);
  await proxy.cut();
  await direct.append(lease, [publish(aClinic({ id: 'c1' }))]);
  await proxy.mend();
  await untilSeen(1);
  await direct.append(lease, [publish(aClinic({ id: 'c2' }))]);
  await untilSeen(2);
  stop.abort();
});
