import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { eventually } from '../../support/eventually.ts';
import { aClinic, aSite, keyOf, publish } from '../../support/feed-items.ts';
import { appendTo } from '../../support/feed-log.ts';
import { metricsKey, metricsSecret } from '../../support/feed-server.ts';
import { freshDatabase, type TestDatabase, testEnvironment } from '../../support/test-payload.ts';

const root = path.resolve(import.meta.dirname, '../../..');

let database: TestDatabase;
let log: FeedLog;
let child: ChildProcess;

beforeEach(async () => {
  database = freshDatabase();
  log = await openFeedLog(database.url);
  await appendTo(log, [publish(aSite()), publish(aClinic({ id: 'c1' }))]);
});

afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await log.close();
  await database.drop();
});

/** Starts the feed as a process of its own and waits until it says where it listens. */
async function start(
  settings: Record<string, string> = {},
): Promise<{ url: string; output: () => string }> {
  child = fork(path.join(root, 'src/feed/main.ts'), {
    execArgv: [...nodeArguments],
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      ...testEnvironment(database),
      FEED_PORT: '0',
      LOG_LEVEL: 'info',
      ...settings,
    },
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const [message] = (await once(child, 'message')) as [{ ready: boolean; url: string }];
  expect(message).toEqual({
    ready: true,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  });
  return { url: message.url, output: () => output };
}

it('the feed says where it listens, finishes what it was asked, and ends on SIGTERM', async () => {
  const { url, output } = await start();
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), eventually);
  expect(output()).toContain(`Feed listening at ${url}/graphql\n`);

  const body = JSON.stringify({ query: '{ clinics { totalCount } }' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (text) => (answer += text));
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: feed\r\nAuthorization: Bearer ${keyOf('site-1')}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  await sleep(200);
  const since = Date.now();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await sleep(200);
  socket.write(body.slice(10));
  await vi.waitFor(() => expect(answer).toContain('"totalCount":1'), eventually);
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - since).toBeLessThan(10_000);
  expect(existsSync(path.join(database.folder, 'feed.replica'))).toBe(true);
  expect(output()).not.toContain(keyOf('site-1'));
});

it('the feed does not wait longer than ten seconds for a client that says nothing more', async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: feed\r\nAuthorization: Bearer ${keyOf('site-1')}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  await sleep(200);
  const since = Date.now();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - since).toBeLessThan(10_000);
});

it('the feed loses no request of clients that are busy when it is told to end', async () => {
  const { url } = await start();
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), eventually);
  const agent = new Agent({ keepAlive: true });
  const outcomes: string[] = [];
  const client = async (n: number) => {
    // As a balancer does, it goes elsewhere when it is asked to.
    for (let isWelcome = true; isWelcome; ) {
      const answer = await askOnce({
        url,
        agent,
        query: `{ clinics(first: ${n}) { totalCount } }`,
      });
      outcomes.push(answer.outcome);
      isWelcome = answer.isWelcome;
    }
  };
  const clients = Promise.all([1, 2, 3, 4, 5, 6].map(client));
  await vi.waitFor(() => expect(outcomes.length).toBeGreaterThan(100), eventually);
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await clients;
  expect(await exit).toEqual([0, null]);
  agent.destroy();
  expect([...new Set(outcomes)]).toEqual(['200']);
});

/** The status of an answer that came whole, or the code of what went wrong. */
function askOnce({ url, agent, query }: { url: string; agent: Agent; query: string }) {
  return new Promise<{ outcome: string; isWelcome: boolean }>((resolve) => {
    const headers = { authorization: `Bearer ${keyOf('site-1')}` };
    const address = `${url}/graphql?query=${encodeURIComponent(query)}`;
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ outcome: error.code ?? error.message, isWelcome: false });
    const sent = get(address, { agent, headers }, (response) => {
      const isWelcome = response.headers.connection !== 'close';
      const outcome = String(response.statusCode);
      response.on('error', fail).on('end', () => resolve({ outcome, isWelcome }));
      response.resume();
    });
    sent.on('error', fail);
  });
}

it('the feed ends when its parent goes away', async () => {
  await start();
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

it('the feed shares its port among workers with a file each, adds up what they count, and replaces one that dies', async () => {
  const replica = (ending: string) => path.join(database.folder, `feed.replica${ending}`);
  writeFileSync(replica('-worker-3'), 'of a worker that the node had before');
  const { url, output } = await start({ FEED_WORKERS: '2', FEED_METRICS_KEY: metricsSecret });
  const key = { authorization: `Bearer ${keyOf('site-1')}` };
  const ask = async () => {
    // Connections are handed out in turn; each worker keeps its own.
    const headers = { ...key, connection: 'close' };
    return (await fetch(`${url}/graphql?query={__typename}`, { headers })).status;
  };
  const served = /feed_requests_total\{site="site-1",[^}]*\} (\d+)/g;
  const total = async () => {
    const text = await (await fetch(`${url}/metrics`, { headers: metricsKey })).text();
    return [...text.matchAll(served)].reduce((sum, [, count]) => sum + Number(count), 0);
  };
  await vi.waitFor(async () => expect(await ask()).toBe(200), eventually);
  await vi.waitFor(async () => expect(workersOf(child)).toHaveLength(2), eventually);
  await vi.waitFor(async () => {
    const statuses = await Promise.all([1, 2, 3, 4].map(ask));
    expect(statuses).toEqual([200, 200, 200, 200]);
  }, eventually);
  const files = ['', '-worker-2', '-worker-3'].map(replica);
  await vi.waitFor(() => {
    expect(files.map((file) => existsSync(file))).toEqual([true, true, false]);
  }, eventually);
  const before = await total();
  for (let n = 0; n < 10; n++) expect(await ask()).toBe(200);
  expect(await total()).toBe(before + 10);

  const [victim] = workersOf(child);
  process.kill(Number(victim), 'SIGKILL');
  await vi.waitFor(() => {
    const now = workersOf(child);
    expect(now).toHaveLength(2);
    expect(now).not.toContain(victim);
  }, eventually);
  await vi.waitFor(() => expect(output()).toContain('is started again'), eventually);
  await vi.waitFor(async () => expect(await ask()).toBe(200), eventually);
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

/** The process ids of a process's children. */
function workersOf({ pid }: ChildProcess): string[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean);
}

it.each(['1', '3'])(
  'the feed ends with 1 and names the setting when its port is taken, with %s workers',
  async (count) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    child = fork(path.join(root, 'src/feed/main.ts'), {
      execArgv: [...nodeArguments],
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        NODE_ENV: 'test',
        PATH: process.env.PATH,
        ...testEnvironment(database),
        FEED_PORT: String(port),
        FEED_WORKERS: count,
      },
    });
    let output = '';
    child.stderr?.on('data', (text) => (output += text));
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(output).toContain(`FEED_PORT: port ${port} of 127.0.0.1 is taken`);
    taken.close();
  },
);

it('the feed says what is wrong with its settings and does not start', async () => {
  child = fork(path.join(root, 'src/feed/main.ts'), {
    execArgv: [...nodeArguments],
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { NODE_ENV: 'test', PATH: process.env.PATH },
  });
  let output = '';
  child.stderr?.on('data', (text) => (output += text));
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(output).toContain('PAYLOAD_SECRET');
});
