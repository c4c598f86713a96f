import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createConnections } from '../../../../src/feed/http/connections.ts';

const large = Buffer.alloc(30_000_000, 'a');
const held = createConnections({});
const server = held.serve((_, response) => response.writeHead(200).end(large));
let client: Socket;

async function askSlowly(): Promise<void> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  client.on('error', () => {});
  client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(server, 'request');
}

afterEach(() => {
  client.destroy();
  server.closeAllConnections();
});

it('a server that ends waits until a slow client has taken its answer, which Node would cut off', async () => {
  await askSlowly();
  let received = 0;
  client.on('data', (piece) => (received += piece.length));
  const sent = held.allSent();
  client.resume();
  await sent;
  server.closeIdleConnections();
  await once(client, 'close');
  expect(received).toBeGreaterThan(large.length);
});

it('a server that ends waits no longer for a client that is gone', async () => {
  await askSlowly();
  const sent = held.allSent();
  client.destroy();
  await expect(sent).resolves.toBeUndefined();
});

it('a server that ends does not wait when all is sent', async () => {
  await expect(held.allSent()).resolves.toBeUndefined();
});
