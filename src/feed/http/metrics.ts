import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import { PolyclinicError } from '../../errors.ts';
import type { Answers } from '../cache/answers.ts';
import type { FeedNode } from '../replica/node.ts';
import type { Connections } from './connections.ts';
import { ageSeconds } from './health-routes.ts';

/** A request that was answered. */
export type Observed = { site?: string; status: number; ms: number; kept: boolean };

export type Metrics = {
  observe(observed: Observed): void;
  /** Prometheus's text format. */
  text(): Promise<string>;
  contentType: string;
};

/** Upper bounds, in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What a node tells of itself. Each node of a process has a registry of its own. */
export function createMetrics({
  node,
  answers,
  connections,
  ofProcess,
}: {
  node: FeedNode;
  answers: Answers;
  connections: Pick<Connections, 'open' | 'refused'>;
  /** Whether it speaks for the whole process: its node, its CPU time. */
  ofProcess: boolean;
}): Metrics {
  const registry = new Registry();
  if (ofProcess) {
    collectDefaultMetrics({ register: registry });
    AggregatorRegistry.setRegistries(registry);
  }
  const registers = [registry];
  const requests = new Counter({
    name: 'feed_requests_total',
    help: 'Requests answered, by site, status and whether the answer had been kept',
    labelNames: ['site', 'status', 'kept'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'feed_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['kept'] as const,
    buckets,
    registers,
  });
  gauge('feed_log_seq', 'The highest seq of the log that is served', () => node.replica()?.seq());
  gauge('feed_age_seconds', 'Seconds since the node was known to equal the log', () =>
    ageSeconds(node),
  );
  gauge('feed_kept_bytes', 'Bytes of answers that are kept', answers.bytes);
  gauge('feed_connections', 'Connections that are open', connections.open, 'sum');
  new Counter({
    name: 'feed_connections_refused_total',
    help: 'Connections that were cut off because there were too many',
    registers,
    collect() {
      this.reset();
      this.inc(connections.refused());
    },
  });

  function gauge(
    name: string,
    help: string,
    value: () => number | null | undefined,
    aggregator: 'max' | 'sum' = 'max',
  ): void {
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect() {
        this.set(value() ?? Number.NaN);
      },
    });
  }

  return {
    observe({ site = '', status, ms, kept }) {
      requests.inc({ site, status, kept: String(kept) });
      seconds.observe({ kept: String(kept) }, ms / 1_000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/**
 * Serves `/metrics` to who sends the key as a bearer's; without a key, to nobody. That a request comes from this machine
 * says nothing: a proxy on it does, too, and need not say that it is one.
 */
export function metricsRoute(
  app: FastifyInstance,
  { text, contentType, key }: { text: () => Promise<string>; contentType: string; key?: string },
): void {
  const isAllowed = key ? bearerOf(key) : () => false;
  app.get('/metrics', async (request, reply) => {
    if (!isAllowed(request)) throw new PolyclinicError('NOT_FOUND', 'There is nothing here');
    return reply
      .header('cache-control', 'no-store')
      .type(contentType)
      .send(await text());
  });
}

function bearerOf(key: string): (request: FastifyRequest) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(`Bearer ${key}`);
  return ({ headers }) => timingSafeEqual(digest(headers.authorization ?? ''), expected);
}
