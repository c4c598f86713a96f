import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import type { Answers } from '../cache/answers.ts';
import type { FeedMemory } from '../memory/memory.ts';
import { ageSeconds } from './age.ts';
import type { Connections } from './connections.ts';

/** How an answer came about, for the metrics. */
export type Observed = {
  /** The site's slug; undefined for what no site asked. */
  site: string | undefined;
  status: number;
  /** Whether it had been answered before and was sent as it was kept. */
  kept: boolean;
  ms: number;
};

export type Metrics = {
  observe(observed: Observed): void;
  /** Prometheus's text format. */
  text(): Promise<string>;
  contentType: string;
};

/** From cached answers, some 50 µs, to a query at its limits; in seconds. */
const buckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];

/** What a node tells of itself. Each node of a process has a registry of its own. */
export function createMetrics({
  memory,
  answers,
  connections,
  ofProcess,
}: {
  memory: FeedMemory;
  answers: Answers;
  connections: Pick<Connections, 'open' | 'refused'>;
  /** Whether it speaks for the whole process: its memory, its CPU time. */
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
  gauge('feed_log_seq', 'The highest seq of the log that is served', () => memory.store()?.seq());
  gauge('feed_age_seconds', 'Seconds since the memory was known to equal the log', () =>
    ageSeconds(memory),
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
    observe({ site = '', status, kept, ms }) {
      const label = String(kept);
      requests.inc({ site, status, kept: label });
      seconds.observe({ kept: label }, ms / 1_000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
