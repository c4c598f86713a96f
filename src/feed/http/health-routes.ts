import type { FastifyInstance } from 'fastify';
import type { FeedNode } from '../replica/node.ts';

/** Seconds since what is served was last known to be what the log holds; null for never. */
export function ageSeconds(node: FeedNode): number | null {
  const at = node.confirmedAt();
  return at === null ? null : Math.floor((performance.now() - at) / 1_000);
}

/** Data older than this is said to be stale, in seconds; a node that follows the log is below 5. */
const staleAfter = 30;

/**
 * `/healthz` says that the process runs, `/readyz` that it has something to serve and how old that
 * may be. A node with stale data is ready: stale is better than down. One that is ending is not.
 * Anybody may ask, so it is no more than a balancer needs; how far the log is, is in the metrics.
 */
export function healthRoutes(
  app: FastifyInstance,
  { node, isEnding }: { node: FeedNode; isEnding: () => boolean },
): void {
  app.get('/healthz', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  );

  app.get('/readyz', async (_, reply) => {
    const replica = node.replica();
    const isReady = replica !== null && replica.seq() > 0 && !isEnding();
    const age = ageSeconds(node);
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
