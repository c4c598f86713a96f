import { APIError, addDataAndFileToRequest, type Endpoint, Forbidden } from 'payload';
import { isAdmin } from '../access/isAdmin.ts';
import { timeOf } from '../rules/dates.ts';
import { createSiteKey } from './createSiteKey.ts';

/** `POST /api/sites/:id/keys` with `{ label, expiresAt? }`: the one time that a key is shown. */
export const keysEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/keys',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const { label, expiresAt } = (req.data ?? {}) as { label?: unknown; expiresAt?: unknown };
    if (typeof label !== 'string' || label.trim() === '') {
      throw new APIError('Send a label, for instance {"label": "production"}', 400, null, true);
    }
    const created = await createSiteKey({
      payload: req.payload,
      req,
      site: String(req.routeParams?.id),
      label: label.trim(),
      expiresAt: dateOrNull(expiresAt),
    });
    return Response.json(created, { status: 201, headers: { 'Cache-Control': 'no-store' } });
  },
};

function dateOrNull(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const time = typeof value === 'string' ? timeOf(value) : null;
  if (time === null) throw new APIError('expiresAt is a date, ISO 8601', 400, null, true);
  return new Date(time).toISOString();
}
