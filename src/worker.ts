import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Payload } from 'payload';
import { runDrafts } from '../translations/drafting/run-drafts.ts';
import { engineOf } from '../translations/engines/engine-of.ts';
import { runNotifications } from '../translations/notifications/run.ts';
import type { SendsNow } from './email.ts';
import { env } from './env.ts';
import { PolyclinicError } from './errors.ts';
import { openFeedLog } from './feed-log/index.ts';
import { keepFallbackCounts } from './projector/fallback-counts.ts';
import { keepRecords, runJobs, tidyMedia } from './projector/housekeeping.ts';
import { runProjector } from './projector/run-projector.ts';
import { underLease, withLease } from './projector/with-lease.ts';
import { createWorkerMetrics, notedLeases } from './projector/worker-metrics.ts';
import { startPayload } from './start-payload.ts';
import { startWorkerServer } from './worker-server.ts';

/**
 * The worker process: the projector, Payload's jobs, the tidying of media, the keeping of translation records, the counts of
 * what sites get in fallback, notifications and the drafting by machine, each under a lease, so that any number of workers may run and one does the work (drafting
 * has a lease for each language, which workers share out). Ends by SIGTERM or SIGINT, giving its leases back.
 */
async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => stop.abort());
  }
  const { DATABASE_URL, WORKER_PORT, HOST, FEED_METRICS_KEY } = env();
  const payload = await startPayload();
  const { sendNow } = payload.email as unknown as SendsNow;
  const log = await openFeedLog(DATABASE_URL);
  const { leases, held } = notedLeases(log.leases);
  const metrics = createWorkerMetrics({ payload, log, held });
  const server =
    WORKER_PORT !== undefined &&
    (await startWorkerServer({
      port: WORKER_PORT,
      host: HOST,
      key: FEED_METRICS_KEY,
      ping: log.head,
      isEnding: () => stop.signal.aborted,
      metrics,
    }));
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  const under = (name: string) => ({ leases, name, holder });
  const options = { signal: stop.signal, onError: report(payload) };
  payload.logger.info(server ? `Worker is ready, see ${server.url}/readyz` : 'Worker is ready');
  process.send?.({ ready: true, ...(server && { url: server.url }) });
  await Promise.all([
    withLease(
      under('projector'),
      (lease, signal) => runProjector({ payload, log, onSweep: metrics.noteSweep }, lease, signal),
      options,
    ),
    withLease(under('jobs'), (_lease, signal) => runJobs(payload, signal), options),
    withLease(under('media'), (_lease, signal) => tidyMedia(payload, signal), options),
    withLease(
      under('notifications'),
      (_lease, signal) => runNotifications(payload, sendNow, signal),
      options,
    ),
    withLease(under('records'), (_lease, signal) => keepRecords(payload, signal), options),
    withLease(under('fallbacks'), (_lease, signal) => keepFallbackCounts(log, signal), options),
    runDrafts({
      payload,
      engineOf,
      underLease: (name, work) => underLease(under(name), work, stop.signal),
      ...options,
    }),
  ]);
  if (server) await server.close();
  await log.close();
  await payload.destroy();
}

/** A lost lease is the normal end of a worker's turn, not a fault. */
function report(payload: Payload) {
  return (error: unknown) => {
    const isTurnOver =
      (error instanceof PolyclinicError && error.code === 'FENCED') ||
      (error instanceof Error && error.name === 'AbortError');
    if (!isTurnOver) {
      payload.logger.error({ err: error, msg: 'The worker met an error and tries again' });
    }
  };
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const message = error instanceof PolyclinicError ? error.message : error;
    console.error(message);
    process.exit(1);
  },
);
