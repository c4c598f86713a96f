import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type LibreRequest = {
  q: string[];
  source: string;
  target: string;
  format: string;
  api_key?: string;
};

type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/** A server like LibreTranslate, which answers what a test tells it to. */
export async function aLibreServer({
  languages = ['en', 'ru', 'de', 'zh-Hans'],
  translate,
}: {
  languages?: string[];
  translate: (request: LibreRequest) => Answer;
}) {
  const requests: LibreRequest[] = [];
  const answer = (request: LibreRequest) => {
    requests.push(request);
    return translate(request);
  };
  const server = createServer(async (request, response) => {
    const { status, body, headers } =
      request.url === '/translate'
        ? answer((await json(request)) as LibreRequest)
        : { status: 200, body: languages.map((code) => ({ code })), headers: {} };
    response.writeHead(status, headers).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}
