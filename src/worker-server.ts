import Fastify from 'fastify';
import { PolyclinicError } from './errors.ts';
import { metricsRoute } from './feed/http/metrics.ts';
import { within } from './health.ts';
import { cannotListen } from './listening.ts';
import type { Metrics } from './projector/worker-metrics.ts';

type Options = {
  port: number;
  host: string;
  /** Asks the database anything; rejects while it is away. */
  ping: () => Promise<unknown>;
  isEnding: () => boolean;
  metrics: Metrics;
  /** FEED_METRICS_KEY. */
  key?: string;
};

/**
 * Answers for a worker: `/healthz` says that the process runs, `/readyz` that its database answers
 * as well, and `/metrics` what the feed's does, by the same rule: to who has the key.
 *
 * @returns its address, and a function that ends it. @throws PolyclinicError BAD_SETTING
 */
export async function startWorkerServer({ port, host, ping, isEnding, metrics, key }: Options) {
  const app = Fastify();
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_, reply) => {
    const ready = !isEnding() && (await within(ping));
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  metricsRoute(app, { text: metrics.text, contentType: metrics.contentType, key });
  app.setErrorHandler((error, _, reply) => {
    const { code, status } =
      error instanceof PolyclinicError ? error : { code: 'INTERNAL', status: 500 };
    return reply.code(status).send({ code });
  });
  const url = await app.listen({ port, host }).catch((error) => {
    throw cannotListen(error, { setting: 'WORKER_PORT', port, host });
  });
  return { url, close: () => app.close() };
}
