import { execFile } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionOptions } from '../../../src/feed/http/connections.ts';
import { createFeedServer } from '../../../src/feed/server.ts';
import { eventually } from '../../support/eventually.ts';
import { aClinic, aSite, keyOf, publish } from '../../support/feed-items.ts';
import { aFeed, metricsKey, metricsSecret, testSecret } from '../../support/feed-server.ts';

const apps: FastifyInstance[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const app of apps.splice(0)) await app.close();
});

/** A node that holds its connections as it is told. */
async function aNode(connections: ConnectionOptions) {
  const { node } = aFeed(publish(aSite({ rateLimit: 100_000 })), publish(aClinic()));
  const logger = pino({ level: 'silent' });
  const app = createFeedServer({
    node,
    secret: testSecret,
    logger,
    connections,
    metrics: { key: metricsSecret },
  });
  apps.push(app);
  const port = Number(new URL(await app.listen({ port: 0 })).port);

  /** Opens a connection, sends some bytes and gathers the answer. */
  function open(bytes = '') {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    const heard = { text: '', isOver: false, socket };
    socket.on('data', (chunk) => {
      heard.text += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      heard.isOver = true;
    });
    socket.write(bytes);
    return heard;
  }
  const ask = async () => {
    const headers = { authorization: `Bearer ${keyOf('site-1')}`, connection: 'close' };
    const response = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`, {
      headers,
    });
    return response.status;
  };
  /** Who was cut off on a busy machine asks again. */
  const isServed = () => vi.waitFor(async () => expect(await ask()).toBe(200), eventually);
  const metric = async (name: string) => {
    const { body } = await app.inject({ url: '/metrics', headers: metricsKey });
    return Number(new RegExp(`^${name} (.*)$`, 'm').exec(body)?.[1]);
  };
  return { app, open, isServed, metric };
}

const head = (site: string, length: string) =>
  `POST /graphql HTTP/1.1\r\nHost: f\r\nContent-Type: application/json\r\n` +
  `Authorization: Bearer ${keyOf(site)}\r\n${length}\r\n\r\n`;

const patient = { headersTimeout: 60_000, requestTimeout: 60_000 };
const impatient = { headersTimeout: 800, requestTimeout: 1_500, connectionsCheckingInterval: 50 };

describe('whoever sends slowly', () => {
  it.each([
    ['a body', head('site-1', 'Content-Length: 60000'), '{'],
    ['a body in pieces', head('site-1', 'Transfer-Encoding: chunked'), '1\r\n{\r\n'],
    ['headers', 'GET /graphql HTTP/1.1\r\n', 'X-A: b\r\n'],
    ['nothing at all', '', ''],
  ])('%s is told so in time, however often a byte trickles in', async (_, start, drop) => {
    const { open, isServed } = await aNode(impatient);
    const slow = open(start);
    const trickle = setInterval(() => slow.socket.writable && slow.socket.write(drop), 20);
    await isServed();
    await vi.waitFor(() => expect(slow.isOver).toBe(true), eventually);
    clearInterval(trickle);
    expect(slow.text).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('holds no more than its body, for no longer; and nothing is held for strangers', async () => {
    const { app, open, isServed, metric } = await aNode({ ...impatient, requestTimeout: 3_000 });
    const before = process.memoryUsage().arrayBuffers;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }, 10);
    const part = 'x'.repeat(50_000);
    const crowd = (site: string) =>
      Array.from({ length: 100 }, () => open(`${head(site, 'Content-Length: 60000')}${part}`));
    const [strangers, slow] = [crowd('stranger'), crowd('site-1')];
    await isServed();
    for (const each of [...strangers, ...slow]) {
      await vi.waitFor(() => expect(each.isOver).toBe(true), eventually);
    }
    clearInterval(watch);
    for (const { text } of strangers) expect(text).toMatch(/^HTTP\/1\.1 401 /);
    for (const { text } of slow) expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect((most - before) / 200).toBeLessThan(100_000);
    await vi.waitFor(async () => expect(await metric('feed_connections')).toBe(0), eventually);
    expect(app.server.listening).toBe(true);
  });

  it('has ten seconds for headers and thirty for a request, which are looked at every second', async () => {
    const { app } = await aNode({});
    expect(app.server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 30_000 });
  });
});

describe('connections beyond what a node can hold', () => {
  it('are cut off at once, counted, and taken again when others have gone', async () => {
    const { open, isServed, metric } = await aNode({ most: 50, ...patient });
    const first = Array.from({ length: 49 }, () => open());
    await vi.waitFor(async () => expect(await metric('feed_connections')).toBe(49), eventually);
    await isServed();
    const last = open();
    await vi.waitFor(async () => expect(await metric('feed_connections')).toBe(50), eventually);
    const beyond = Array.from({ length: 30 }, () => open());
    for (const each of beyond) await vi.waitFor(() => expect(each.isOver).toBe(true), eventually);
    expect(await metric('feed_connections_refused_total')).toBe(30);
    expect(await metric('feed_connections')).toBe(50);
    for (const each of [...first, last]) expect(each.isOver).toBe(false);
    last.socket.destroy();
    await vi.waitFor(async () => expect(await metric('feed_connections')).toBe(49), eventually);
    await isServed();
  });

  it.each([
    [1_000, 744],
    [300, 150],
  ])('are those beyond what %i open files allow, less some', async (files, most) => {
    const file = path.resolve(import.meta.dirname, '../../../src/feed/http/connections.ts');
    const script = `import { mostConnections } from ${JSON.stringify(file)};
      process.stdout.write(String(mostConnections()));`;
    const node = `"${process.execPath}" --import tsx --input-type=module -e "$SCRIPT"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', `ulimit -n ${files} && ${node}`], {
      env: { ...process.env, NODE_OPTIONS: '', SCRIPT: script },
    });
    expect(Number(stdout)).toBe(most);
  });
});
