import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/feed/http/fields.ts';
import { canBeQuick, sendQuickly } from '../../../../src/feed/http/quick-response.ts';

const keepAliveTimeout = 65_000;
const known = fieldsOf({ 'content-type': 'text/plain', vary: 'Accept' });
const common = fieldsOf({ 'x-feed-version': '1' });

type Answer = { status: 200 | 304; bytes: Buffer | undefined };
let answer: Answer = { status: 200, bytes: Buffer.from('') };
let wasQuick: boolean[] = [];

/** Both ways to send the same: `/quick`, where that can be, and Node's own. */
const server = createServer({ keepAliveTimeout }, ({ url }, response) => {
  const { status, bytes } = answer;
  const own = ['x-id', 'one', ...(bytes ? ['content-length', String(bytes.length)] : [])];
  wasQuick.push(url === '/quick' && canBeQuick(response));
  const sent = { status, known, common, own, bytes };
  if (wasQuick.at(-1)) sendQuickly(response, { ...sent, keepAliveTimeout, now: Date.now() });
  else sendPlainly(response, own);
});

function sendPlainly(response: ServerResponse, own: string[]): void {
  response.writeHead(answer.status, [...known.list, ...common.list, ...own]).end(answer.bytes);
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** All that comes for some requests that are sent at once; the last one closes the connection. */
async function sent(requests: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  socket.write(requests);
  await once(socket, 'close');
  return Buffer.concat(pieces)
    .toString('latin1')
    .replace(/\r\nDate: [^\r]+ GMT\r\n/g, '\r\nDate: now\r\n');
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const close = 'Connection: close\r\n';

it('is what Node would send, one after the other and at once', async () => {
  const answers: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({
      status: fc.constant(200 as const),
      bytes: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
    }),
    fc.constant({ status: 304 as const, bytes: undefined }),
  );
  await fc.assert(
    fc.asyncProperty(answers, fc.integer({ min: 1, max: 3 }), async (one, times) => {
      answer = one;
      wasQuick = [];
      const last = get('/plain', close);
      expect(await sent(get('/quick').repeat(times) + last)).toBe(
        await sent(get('/plain').repeat(times) + last),
      );
      expect(wasQuick.slice(0, times)).toEqual(Array.from({ length: times }, () => true));
    }),
    { numRuns: 40 },
  );
});

it('sends a body that the connection does not take at once', async () => {
  answer = { status: 200, bytes: Buffer.alloc(8_000_000, 'a') };
  const text = await sent(get('/quick') + get('/plain', close));
  expect(text.length).toBeGreaterThan(16_000_000);
});

it.each([
  ['a connection that is to be closed', get('/quick', close)],
  ['HTTP/1.0', 'GET /quick HTTP/1.0\r\n\r\n'],
])('is not for %s', async (_, request) => {
  answer = { status: 200, bytes: Buffer.from('whole') };
  wasQuick = [];
  expect(await sent(request)).toMatch(/Connection: close\r\n\r\nwhole$/);
  expect(wasQuick).toEqual([false]);
});

it('takes no field that a head may not have', () => {
  expect(() => fieldsOf({ 'x-a': 'one\r\nx-b: two' })).toThrow(TypeError);
  expect(() => fieldsOf({ 'x a': 'one' })).toThrow(TypeError);
});
