import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AggregatorRegistry, type PrometheusContentType } from 'prom-client';
import { backoffMs } from '../feed-log/backoff.ts';

/** How long workers may take to end before they are killed, in milliseconds. */
const patienceMs = 10_000;

/** A worker that lived for less is started again later and later, in milliseconds. */
const soundMs = 10_000;

type Leading = {
  /** Tells every worker to end and waits until they have. */
  end(): Promise<void>;
};

/**
 * Runs feed nodes in processes of their own that listen on one port; each follows the log by itself.
 * One that dies is replaced.
 *
 * @param onReady gets the address as soon as the first listens.
 * @param onNeverReady called, once all have ended, when one ends before any was ready: a taken port or
 *   a wrong setting would end whatever replaces it.
 */
export function leadWorkers({
  count,
  logger,
  onReady,
  onNeverReady,
}: {
  count: number;
  logger: Logger;
  onReady: (url: string) => void;
  onNeverReady: () => void;
}): Leading {
  const registry = new AggregatorRegistry();
  let isEnding = false;
  let isReady = false;
  let failures = 0;

  /** @param place counted from 1; whoever comes after a dead one takes its place. */
  function start(place: number): void {
    const startedAt = performance.now();
    const worker = cluster.fork({ FEED_WORKER: String(place) });
    worker.on('message', (message: { ready?: boolean; url?: string } | MetricsRequest) => {
      if ('metricsFor' in message) void answerMetrics(worker, message, registry);
      else if (message.ready && message.url && !isReady) {
        isReady = true;
        onReady(message.url);
      }
    });
    worker.on('exit', async (code, signal) => {
      if (isEnding) return;
      if (!isReady && signal === null) {
        logger.error({ code }, 'a worker of the feed cannot start');
        await end();
        onNeverReady();
        return;
      }
      failures = performance.now() - startedAt < soundMs ? failures + 1 : 1;
      logger.error({ code, signal }, 'a worker of the feed has ended and is started again');
      await sleep(backoffMs(failures));
      if (!isEnding) start(place);
    });
  }

  async function end(): Promise<void> {
    isEnding = true;
    const workers = Object.values(cluster.workers ?? {}).filter((each) => each !== undefined);
    await Promise.all(workers.map(endOf));
  }

  for (let place = 1; place <= count; place++) start(place);
  return { end };
}

async function endOf(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), patienceMs);
  worker.process.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}

/** What all workers have counted, for the one that was asked. */
async function answerMetrics(
  worker: Worker,
  { metricsFor }: MetricsRequest,
  registry: Pick<AggregatorRegistry<PrometheusContentType>, 'clusterMetrics'>,
): Promise<void> {
  const metrics = await registry.clusterMetrics().catch(() => '');
  const answer: MetricsAnswer = { metricsFor, metrics };
  if (worker.isConnected()) worker.send(answer);
}

/** A worker wants the metrics of all, under a number of its own; and gets them. */
type MetricsRequest = { metricsFor: number };
type MetricsAnswer = { metricsFor: number; metrics: string };

/** How long the leading process may take to add them up, in milliseconds. */
const sumMs = 5_000;

/** In a worker: makes the function that gets the metrics of all workers from who leads them. */
export function createAskMetrics(): () => Promise<string> {
  // Makes this process answer when it is asked for its own.
  new AggregatorRegistry();
  const waiting = new Map<number, (metrics: string) => void>();
  let asked = 0;
  process.on('message', (message: Partial<MetricsAnswer>) => {
    if (message.metricsFor === undefined || message.metrics === undefined) return;
    waiting.get(message.metricsFor)?.(message.metrics);
  });
  return () =>
    new Promise((resolve, reject) => {
      asked += 1;
      const request: MetricsRequest = { metricsFor: asked };
      const settle = (end: () => void) => {
        clearTimeout(timer);
        waiting.delete(request.metricsFor);
        end();
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error('The leading process does not answer'))),
        sumMs,
      );
      waiting.set(asked, (metrics) => settle(() => resolve(metrics)));
      process.send?.(request);
    });
}
