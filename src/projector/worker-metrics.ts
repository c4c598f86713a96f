import type { Payload } from 'payload';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { FeedLog, LeaseStore } from '../feed-log/types.ts';
import { hintsWaiting } from './outbox.ts';

export type Metrics = {
  /** Prometheus's text format. */
  text(): Promise<string>;
  contentType: string;
};

/** A full sweep that has ended. */
export type Sweep = { milliseconds: number; documents: number };

/** What a worker tells of itself and of what waits for it. */
export function createWorkerMetrics({
  payload,
  log,
  held,
}: {
  payload: Payload;
  log: Pick<FeedLog, 'head'>;
  /** The names of the leases that this worker holds. */
  held: () => Iterable<string>;
}): Metrics & { noteSweep: (sweep: Sweep) => void } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const hints = gauge('worker_hints', 'Hints of changed documents that wait for the projector');
  const lag = gauge('worker_oldest_hint_seconds', 'Age of the oldest of them; 0 for none');
  const head = gauge('worker_log_seq', 'The highest seq of the feed log');
  const sweptAt = gauge('worker_full_sweep_timestamp_seconds', 'When the last full sweep ended');
  const sweptFor = gauge('worker_full_sweep_seconds', 'How long the last full sweep took');
  const swept = gauge('worker_full_sweep_documents', 'Documents that it compared with the log');
  const leases = new Gauge({
    name: 'worker_lease',
    help: '1 for each lease that this worker holds: it leads there',
    labelNames: ['name'],
    registers: [registry],
  });

  return {
    contentType: registry.contentType,
    async text() {
      leases.reset();
      for (const name of held()) leases.set({ name }, 1);
      const [waiting, { seq }] = await Promise.all([hintsWaiting(payload), log.head()]);
      hints.set(waiting.count);
      lag.set(waiting.oldestSeconds);
      head.set(seq);
      return registry.metrics();
    },
    noteSweep({ milliseconds, documents }) {
      sweptAt.set(Date.now() / 1_000);
      sweptFor.set(milliseconds / 1_000);
      swept.set(documents);
    },
  };
}

/** Leases that are noted as long as they are held. */
export function notedLeases(store: LeaseStore): { leases: LeaseStore; held: () => string[] } {
  const held = new Set<string>();
  return {
    held: () => [...held],
    leases: {
      async acquire(name, holder, ttlMs) {
        const lease = await store.acquire(name, holder, ttlMs);
        if (lease) held.add(name);
        return lease;
      },
      async renew(lease, ttlMs) {
        const isHeld = await store.renew(lease, ttlMs);
        if (!isHeld) held.delete(lease.name);
        return isHeld;
      },
      async release(lease) {
        held.delete(lease.name);
        await store.release(lease);
      },
    },
  };
}
