import { APIError, type Endpoint } from 'payload';
import { isLocale } from '../locales.ts';
import { approve } from './approve.ts';
import { mayApprove } from './mayApprove.ts';

/**
 * `POST /api/translations/approve { collection, document, locale, paths?, seen? }`: a reviewer of the
 * locale (or an admin) approves the texts that wait. Answers `{ approved: [path] }`.
 */
export const approveEndpoint: Omit<Endpoint, 'root'> = {
  path: '/approve',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined);
    const { collection, document, locale, paths, seen } = (body ?? {}) as Record<string, unknown>;
    if (typeof collection !== 'string' || !(collection in req.payload.collections)) {
      throw new APIError('collection: name a collection, for instance clinics.', 400);
    }
    if (typeof document !== 'string' || document === '') {
      throw new APIError('document: give the id of the document.', 400);
    }
    if (!isLocale(locale)) {
      throw new APIError('locale: give a locale, for instance ar.', 400);
    }
    if (
      paths !== undefined &&
      !(Array.isArray(paths) && paths.every((p) => typeof p === 'string'))
    ) {
      throw new APIError('paths: give a list of paths, or leave it out for all.', 400);
    }
    if (!mayApprove(req.user, locale)) {
      throw new APIError(`You may not approve texts in ${locale}.`, req.user ? 403 : 401);
    }
    const approved = await approve(
      req.payload,
      { collection, document, locale },
      {
        by: req.user ? String(req.user.id) : null,
        paths: paths as string[] | undefined,
        seen: seen as Record<string, string> | undefined,
      },
    );
    return Response.json({ approved });
  },
};
