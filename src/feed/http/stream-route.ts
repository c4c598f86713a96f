import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import { positionNow } from '../changes/changes.ts';
import { asText, nextEvent } from '../changes/stream.ts';
import type { Position } from '../changes/token.ts';
import type { View } from '../memory/view.ts';
import { createViews } from '../memory/view.ts';
import type { Delivery } from './delivery.ts';
import { readyStore } from './ready-store.ts';

/**
 * How often streams look for what is new, and how often one that has nothing to tell shows that it
 * is alive, in milliseconds; proxies give up on silence after 30 or 60 seconds.
 */
const lookMs = 200;
const heartbeatMs = 15_000;

/** How long a client waits before it connects again, in milliseconds. */
const retryMs = 3_000;

/** Streams that a site may have open at a node. */
const mostStreams = 20;

type Stream = {
  request: FastifyRequest;
  response: ServerResponse;
  position: Position;
  /** By `performance.now()`. */
  saidAt: number;
};

/**
 * Serves `GET /changes/stream`: what changes, thinly, as Server-Sent Events. It begins now, or after
 * the event whose id is in `Last-Event-ID`.
 */
export function streamRoute(
  app: FastifyInstance,
  { delivery, isEnding }: { delivery: Delivery; isEnding: () => boolean },
): void {
  const { memory, tokens, siteOf } = delivery;
  const viewOf = createViews();
  const streams = new Set<Stream>();

  const viewFor = ({ headers }: FastifyRequest): View => {
    const store = readyStore(memory);
    return viewOf(store, siteOf(store, headers.authorization).site);
  };

  function tell(stream: Stream): void {
    const { request, response } = stream;
    // The key may have ended, the site have been switched off or have another scope by now.
    const view = viewFor(request);
    // Who reads slowly is told more when it has read that.
    while (!response.writableNeedDrain) {
      const { event, next } = nextEvent(view, tokens, stream.position);
      stream.position = next;
      if (!event) break;
      response.write(asText(event));
      stream.saidAt = performance.now();
    }
    if (performance.now() - stream.saidAt < heartbeatMs) return;
    response.write(': still here\n\n');
    stream.saidAt = performance.now();
  }

  const timer = setInterval(() => {
    for (const stream of streams) {
      try {
        if (isEnding()) throw new PolyclinicError('LOG_NOT_READY', 'The node is ending');
        tell(stream);
      } catch (error) {
        if (!(error instanceof PolyclinicError)) app.log.error({ err: error }, 'a stream failed');
        stream.response.end();
      }
    }
  }, lookMs);
  timer.unref();
  app.addHook('preClose', async () => {
    clearInterval(timer);
    for (const { response } of streams) response.end();
  });

  app.get('/changes/stream', async (request, reply) => {
    const view = viewFor(request);
    request.site = view.site.slug;
    const rate = delivery.rate(view.site);
    const open = [...streams].filter(({ request: { site } }) => site === view.site.slug).length;
    if (!rate.isAllowed || open >= mostStreams) {
      reply.header('retry-after', Math.max(rate.retrySeconds, 10));
      throw new PolyclinicError('RATE_LIMITED', `A site may have ${mostStreams} streams at a node`);
    }
    const position = startOf(request, view);
    // While there still is a status to say with that it is another site's.
    nextEvent(view, tokens, position);
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would keep events back until its buffer is full.
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${retryMs}\n\n`);
    const stream: Stream = { request, response, position, saidAt: performance.now() };
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
    tell(stream);
  });

  /** @throws PolyclinicError BAD_TOKEN */
  function startOf({ headers }: FastifyRequest, view: View): Position {
    const last = headers['last-event-id'];
    return typeof last === 'string' && last !== '' ? tokens.open(last) : positionNow(view);
  }
}
