import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';

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
