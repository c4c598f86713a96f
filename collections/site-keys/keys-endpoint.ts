import {
  addDataAndFileToRequest,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { isAdmin } from '../access/is-admin.ts';
import { languageOf, type MessageKey, message } from '../messages.ts';
import { timeOf } from '../rules/dates.ts';
import { createSiteKey } from './create-site-key.ts';

/** `POST /api/sites/:id/keys` with `{ label, expiresAt? }`: the one time that a key is shown. */
export const keysEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/keys',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const { label, expiresAt } = (req.data ?? {}) as { label?: unknown; expiresAt?: unknown };
    if (typeof label !== 'string' || label.trim() === '') {
      throw refused(req, 'label', 'siteKeyLabel');
    }
    const created = await createSiteKey({
      payload: req.payload,
      req,
      site: String(req.routeParams?.id),
      label: label.trim(),
      expiresAt: dateOrNull(req, expiresAt),
    });
    return Response.json(created, { status: 201, headers: { 'Cache-Control': 'no-store' } });
  },
};

function dateOrNull(req: PayloadRequest, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const time = typeof value === 'string' ? timeOf(value) : null;
  if (time === null) throw refused(req, 'expiresAt', 'siteKeyExpiry');
  return new Date(time).toISOString();
}

function refused(req: PayloadRequest, path: string, key: MessageKey): ValidationError {
  const errors = [{ path, message: message(key, languageOf(req)) }];
  return new ValidationError({ collection: 'sites', errors, req }, req.t);
}
