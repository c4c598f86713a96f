import type { FastifyInstance } from 'fastify';
import type { FeedMemory } from '../memory/memory.ts';
import { ageSeconds } from './age.ts';

/** Data older than this is said to be stale, in seconds; a node that follows the log is below 5. */
const staleAfter = 30;

/**
 * `/healthz` says that the process runs, `/readyz` that it has something to serve and how old that
 * may be. A node with stale data is ready: stale is better than down. One that is ending is not.
 * Anybody may ask, so it is no more than a balancer needs; how far the log is, is in the metrics.
 */
export function healthRoutes(
  app: FastifyInstance,
  { memory, isEnding }: { memory: FeedMemory; isEnding: () => boolean },
): void {
  app.get('/healthz', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  );

  app.get('/readyz', async (_, reply) => {
    const store = memory.store();
    const isReady = store !== null && store.seq() > 0 && !isEnding();
    const age = ageSeconds(memory);
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        ready: isReady,
        stale: age === null || age > staleAfter,
        ageSeconds: age,
      });
  });
}
