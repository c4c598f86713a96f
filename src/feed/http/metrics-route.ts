import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Serves `/metrics`: with a key, to who sends it as a bearer's; without one, to this machine alone,
 * and not through a proxy.
 */
export function metricsRoute(
  app: FastifyInstance,
  { text, contentType, key }: { text: () => Promise<string>; contentType: string; key?: string },
): void {
  const isAllowed = key ? bearerOf(key) : isLocal;
  app.get('/metrics', async (request, reply) => {
    if (!isAllowed(request)) throw new PolyclinicError('NOT_FOUND', 'There is nothing here');
    return reply
      .header('cache-control', 'no-store')
      .type(contentType)
      .send(await text());
  });
}

function isLocal({ headers, socket }: FastifyRequest): boolean {
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
  return !isForwarded && loopback.has(socket.remoteAddress ?? '');
}

function bearerOf(key: string): (request: FastifyRequest) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(`Bearer ${key}`);
  return ({ headers }) => timingSafeEqual(digest(headers.authorization ?? ''), expected);
}
