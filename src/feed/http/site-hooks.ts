import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import { limitOf, type Rate } from '../limits/rate-limit.ts';
import { readyReplica } from '../replica/node.ts';
import type { Replica } from '../replica/replica.ts';
import type { Asker } from '../scope/sites.ts';
import type { Delivery } from './delivery.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The site that asks, once it is known, and the replica that it was known by. */
    asker: (Asker & { replica: Replica }) | null;
    /** What is left to that site, where its requests are counted. */
    rate: Rate | null;
    /** Whether its answer was kept from an earlier request. */
    isKept: boolean;
  }
}

/** Finds out which site asks, before a body is read. @throws PolyclinicError UNAUTHENTICATED, LOG_NOT_READY */
export const authenticateSite =
  ({ node, siteOf }: Pick<Delivery, 'node' | 'siteOf'>): onRequestHookHandler =>
  (request, _, done) => {
    try {
      const replica = readyReplica(node);
      const { site, key } = siteOf(replica, request.headers.authorization);
      request.asker = { site, key, replica };
      done();
    } catch (error) {
      done(error as Error);
    }
  };

/** Counts a request against its site's limit. @throws PolyclinicError RATE_LIMITED */
export const limitRate =
  (rateOf: Delivery['rate']): onRequestHookHandler =>
  (request, reply, done) => {
    const { site } = askerOf(request);
    const rate = rateOf(site);
    request.rate = rate;
    if (rate.isAllowed) return done();
    reply.header('retry-after', rate.retrySeconds);
    const message = `This site may ask ${limitOf(site)} times a minute: ask again in ${rate.retrySeconds} s`;
    return done(new PolyclinicError('RATE_LIMITED', message));
  };

/** The site that asks; see `authenticateSite`. */
export function askerOf({ asker }: FastifyRequest): Asker & { replica: Replica } {
  if (!asker) throw new Error('The route has no hook that authenticates');
  return asker;
}
