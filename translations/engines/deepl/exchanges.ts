import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

/** What Node saw of one HTTP request of deepl-node. */
export type Exchange = { request?: ClientRequest; status?: number; retryAfter?: string };

const header = 'x-request-id';
const underWay = new Map<string, Exchange>();
let watching = false;

/**
 * Runs a request and watches it at Node's own HTTP client: deepl-node tells neither the status of a
 * failure nor its Retry-After, and has no way to cancel. The request is known by a header, which
 * `call` has to send.
 */
export async function watchExchange<T>(
  call: (headers: Record<string, string>, exchange: Exchange) => Promise<T>,
): Promise<T> {
  watch();
  const id = randomUUID();
  const exchange: Exchange = {};
  underWay.set(id, exchange);
  try {
    return await call({ [header]: id }, exchange);
  } finally {
    underWay.delete(id);
  }
}

function watch(): void {
  if (watching) return;
  watching = true;
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest };
    const exchange = exchangeOf(request);
    if (exchange) exchange.request = request;
  });
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const exchange = exchangeOf(request);
    if (!exchange) return;
    exchange.status = response.statusCode;
    exchange.retryAfter = response.headers['retry-after'];
  });
}

function exchangeOf(request: ClientRequest): Exchange | undefined {
  return underWay.get(String(request.getHeader(header)));
}
