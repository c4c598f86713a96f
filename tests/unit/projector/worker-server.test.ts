import { afterEach, expect, it } from 'vitest';
import { startWorkerServer } from '../../../src/worker-server.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

const metrics = { text: async () => 'worker_hints 0\n', contentType: 'text/plain' };

type Given = { ping?: () => Promise<unknown>; isEnding?: () => boolean; key?: string };

async function aServer({ ping = async () => 1, isEnding = () => false, key }: Given = {}) {
  const server = await startWorkerServer({
    port: 0,
    host: '127.0.0.1',
    ping,
    isEnding,
    metrics,
    key,
  });
  close = server.close;
  return async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${server.url}${path}`, { headers })).status;
}

it.each([
  ['while its database answers', {}, [200, 200]],
  ['while its database refuses', { ping: () => Promise.reject(new Error('away')) }, [200, 503]],
  ['while its database says nothing', { ping: () => new Promise(() => {}) }, [200, 503]],
  ['while it is ending', { isEnding: () => true }, [200, 503]],
])('A worker is alive, and ready or not, %s', async (_, given, expected) => {
  const get = await aServer(given);
  expect([await get('/healthz'), await get('/readyz')]).toEqual(expected);
});

it('The metrics are for nobody where there is no key, also not on this machine', async () => {
  const get = await aServer();
  expect(await get('/metrics')).toBe(404);
});

it('The metrics are for who has the key, where there is one', async () => {
  const get = await aServer({ key: 'a-key-for-the-metrics' });
  expect(await get('/metrics')).toBe(404);
  expect(await get('/metrics', { authorization: 'Bearer a-key-for-the-metrics' })).toBe(200);
});
