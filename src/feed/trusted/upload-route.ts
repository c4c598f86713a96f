import type { FastifyInstance } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import type { Delivery } from '../http/delivery.ts';
import { readyStore } from '../http/ready-store.ts';

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
  app.post('/trusted-documents', async (request, reply) => {
    const { authorization = '' } = request.headers;
    const { site } = delivery.siteOf(readyStore(delivery.memory), authorization);
    request.site = site.slug;
    const rate = delivery.rate(site);
    if (!rate.isAllowed) throw new PolyclinicError('RATE_LIMITED', 'Ask again in a while');
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
