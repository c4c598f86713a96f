import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Answers } from '../cache/answers.ts';
import type { FeedMemory } from '../memory/memory.ts';
import { ageSeconds } from './age.ts';
import type { Connections } from './connections.ts';
import { createTally, type Observed } from './tally.ts';

export type Metrics = {
  observe(observed: Observed): void;
  /** Prometheus's text format. */
  text(): Promise<string>;
  contentType: string;
};

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
  const observe = createTally(registry);
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
    observe,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
