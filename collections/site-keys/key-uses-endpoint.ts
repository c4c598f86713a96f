import { type Endpoint, Forbidden } from 'payload';
import { isAdmin } from '../access/is-admin.ts';

/** When keys were last used (ISO 8601), by their hashes; what was never used is absent. */
export type ReadKeyUses = (hashes: readonly string[]) => Promise<Map<string, string>>;

/**
 * `GET /api/sites/:id/key-uses`: when each key of a site was last used, by the row's id, or null.
 * No part of the site, since a use must not make a version of it. Read by whatever the
 * configuration names (`custom.readKeyUses`).
 */
export const keyUsesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/key-uses',
  method: 'get',
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t);
    const { keys } = await req.payload.findByID({
      collection: 'sites',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: true,
      req,
    });
    const rows = (keys ?? []).map(({ id, hash }) => ({ id: String(id), hash: String(hash) }));
    const readKeyUses: ReadKeyUses = req.payload.config.custom.readKeyUses;
    const uses = await readKeyUses(rows.map(({ hash }) => hash));
    const byRow = Object.fromEntries(rows.map(({ id, hash }) => [id, uses.get(hash) ?? null]));
    return Response.json(byRow, { headers: { 'Cache-Control': 'no-store' } });
  },
};
