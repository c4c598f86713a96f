import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import { positionNow } from '../changes/changes.ts';
import { asText, nextEvent, type StreamEvent } from '../changes/stream.ts';
import type { Position } from '../changes/token.ts';
import { readyReplica } from '../replica/node.ts';
import type { View } from '../replica/view.ts';
import { createViews } from '../replica/view.ts';
import type { Delivery } from './delivery.ts';
import { fieldsOf } from './own-headers.ts';

/**
 * How often streams look for what is new, and how often one that has nothing to tell shows that it
 * is alive, in milliseconds; proxies give up on silence after 30 or 60 seconds.
 */
const lookMs = 200;
const heartbeatMs = 15_000;

/** How long a client waits before it connects again, in milliseconds. */
const retryMs = 3_000;

/** How long one waits who cannot be served now, in seconds. */
const waitSeconds = 10;

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would keep events back until its buffer is full.
  'x-accel-buffering': 'no',
};

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
  const { node, tokens, siteOf } = delivery;
  const viewOf = createViews();
  const streams = new Set<Stream>();

  const viewFor = (request: FastifyRequest): View => {
    const replica = readyReplica(node);
    request.asker = { ...siteOf(replica, request.headers.authorization), replica };
    return viewOf(replica, request.asker.site);
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

  app.head('/changes/stream', async (request, reply) => {
    viewFor(request);
    return reply.headers(streamHeaders).send();
  });

  app.get('/changes/stream', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const view = viewFor(request);
      checkRate(view, reply);
      begin(request, reply, view);
    } catch (error) {
      if (!isForNow(error) || !isEventSource(request)) throw error;
      // To anything but 200 an EventSource never comes back (HTML Standard, 9.2.2).
      const seconds = Number(reply.getHeader('retry-after') ?? waitSeconds);
      const text = `retry: ${seconds * 1_000}\n: ${error.code} ${error.message}\n\n`;
      return reply.headers(streamHeaders).send(text);
    }
  });

  /** @throws PolyclinicError RATE_LIMITED */
  function checkRate({ site }: View, reply: FastifyReply): void {
    const rate = delivery.rate(site);
    const open = [...streams].filter(
      ({ request }) => request.asker?.site.slug === site.slug,
    ).length;
    if (rate.isAllowed && open < mostStreams) return;
    reply.header('retry-after', Math.max(rate.retrySeconds, waitSeconds));
    throw new PolyclinicError('RATE_LIMITED', `A site may have ${mostStreams} streams at a node`);
  }

  function begin(request: FastifyRequest, reply: FastifyReply, view: View): void {
    const { position, refusal } = startOf(request, view);
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, [...delivery.ownHeaders(request), ...fieldsOf(streamHeaders)]);
    response.write(`retry: ${retryMs}\n\n`);
    if (refusal) response.write(asText(refusal));
    const stream: Stream = { request, response, position, saidAt: performance.now() };
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
    tell(stream);
  }

  /** Where a stream goes on; with what is told first to a client whose id is not of this site's. */
  function startOf(
    { headers }: FastifyRequest,
    view: View,
  ): { position: Position; refusal?: StreamEvent } {
    const last = headers['last-event-id'];
    if (typeof last !== 'string' || last === '') return { position: positionNow(view) };
    try {
      const position = tokens.open(last);
      nextEvent(view, tokens, position);
      return { position };
    } catch (error) {
      if (!(error instanceof PolyclinicError && error.code === 'BAD_TOKEN')) throw error;
      const position = positionNow(view);
      const data = { code: error.code, message: badEventId };
      return { position, refusal: { event: 'resync', id: tokens.seal(position), data } };
    }
  }
}

const badEventId =
  '“Last-Event-ID” must be the id of an event of this site’s stream, unaltered: copy all anew by ' +
  '“changes(since: null)”; from here on the stream tells what is new';

/** Whether it goes by: the client is to come again. */
const isForNow = (error: unknown): error is PolyclinicError =>
  error instanceof PolyclinicError &&
  (error.code === 'LOG_NOT_READY' || error.code === 'RATE_LIMITED');

const isEventSource = ({ headers }: FastifyRequest) =>
  headers.accept?.includes('text/event-stream') === true;
