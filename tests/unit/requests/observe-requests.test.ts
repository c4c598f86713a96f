import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { observeRequests } from '../../../src/requests/observe-requests.ts';

const server = createServer(({ url, headers }, response) =>
  response.end(
    JSON.stringify({
      url,
      from: headers['x-forwarded-for'],
      csp: headers['content-security-policy'],
    }),
  ),
);
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  observeRequests();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

/** Sends lines as they are, and reads the answer. */
async function send(...lines: string[]) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { policy: /^content-security-policy: (.*)$/im.exec(head)?.[1], ...JSON.parse(body) };
}

it('The connection’s own address is the last of X-Forwarded-For, whatever a client sends', async () => {
  expect((await send('GET / HTTP/1.1', 'Host: a')).from).toBe('127.0.0.1');
  const invented = await send('GET / HTTP/1.1', 'Host: a', 'X-Forwarded-For: 1.2.3.4');
  expect(invented.from).toBe('1.2.3.4, 127.0.0.1');
});

it('A request with two hosts reaches no page', async () => {
  for (const second of ['b', 'a']) {
    const { url } = await send('POST /api/users/login HTTP/1.1', 'Host: a', `hOsT: ${second}`);
    expect(url).toBe('/bad-request');
  }
  expect((await send('GET /x HTTP/1.1', 'Host: a')).url).toBe('/x');
});

it('Each page of the admin has a policy with a nonce of its own, and none that a client sends', async () => {
  const pages = [];
  for (const url of ['/admin', '/admin/login?x=1']) {
    const sent = 'Content-Security-Policy: script-src *';
    pages.push(await send(`GET ${url} HTTP/1.1`, 'Host: a', sent));
  }
  for (const { policy, csp } of pages) {
    expect(policy).toBe(csp);
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(policy).not.toMatch(/\*|https?:|unsafe-eval/);
  }
  expect(pages[0]?.policy).not.toBe(pages[1]?.policy);
  const api = await send('GET /api/users/me HTTP/1.1', 'Host: a', 'Content-Security-Policy: x');
  expect([api.policy, api.csp]).toEqual([undefined, undefined]);
});
