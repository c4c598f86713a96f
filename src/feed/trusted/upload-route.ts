import type { FastifyInstance } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import type { Delivery } from '../http/delivery.ts';
import { limitRate } from '../http/site-hooks.ts';
import { limits } from '../limits/limits.ts';

/** How long the admin may take to keep a manifest, in milliseconds. */
const patienceMs = 30_000;

/**
 * Takes a manifest of trusted documents at `/trusted-documents` and hands it to the admin, which
 * keeps it; it comes back with the log. Only a key that is known here is handed on.
 */
export function uploadRoute(
  app: FastifyInstance,
  { delivery, cmsUrl }: { delivery: Delivery; cmsUrl: string },
): void {
  const options = { bodyLimit: limits.manifestBytes, onRequest: limitRate(delivery.rate) };
  app.post('/trusted-documents', options, async (request, reply) => {
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${cmsUrl}/api/sites/trusted-documents`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: String(request.body ?? ''),
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      throw new PolyclinicError('CMS_AWAY', 'The admin cannot be reached: try again later', {
        cause,
      });
    });
    return reply
      .code(answer.status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(await answer.text());
  });
}
