import { type Endpoint, Forbidden, type PayloadRequest, type Where } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { isolated } from '../hooks/isolated.ts';
import { type Needing, neededBy } from './needed-by.ts';

/** What deleting documents would do to others, and to the sites. */
export type Consequences = {
  /** The documents that are asked about. */
  ids: string[];
  /** Those of them that the sites show. */
  published: { id: string; title: string }[];
  /** Others that refer to them. */
  documents: Needing[];
};

/**
 * For members of staff: `GET /api/<collection>/<id>/needed-by`, the documents that refer to one, and
 * `POST /api/<collection>/needed-by` with `{ where, trash }`, what deleting several would do.
 */
export const neededByEndpoints = (collection: string): Endpoint[] => [
  {
    path: '/:id/needed-by',
    method: 'get',
    handler: async (req) => {
      if (!isStaff({ req })) throw new Forbidden(req.t);
      const ids = [String(req.routeParams?.id ?? '')];
      const documents = await neededBy(req, { collection, ids });
      return Response.json({ count: documents.length, documents });
    },
  },
  {
    path: '/needed-by',
    method: 'post',
    handler: async (req) => {
      if (!isStaff({ req })) throw new Forbidden(req.t);
      const asked = (await req.json?.().catch(() => null)) as Asked | null;
      return Response.json(await consequences(req, collection, asked ?? {}));
    },
  },
];

type Asked = { where?: Where; trash?: boolean };
type Found = { id: string | number; [field: string]: unknown };

async function consequences(
  req: PayloadRequest,
  collection: string,
  { where = {}, trash = false }: Asked,
): Promise<Consequences> {
  const config = req.payload.collections[collection as 'clinics']?.config;
  const titleField = config?.admin.useAsTitle ?? 'id';
  const find = async (conditions: Where[], draft: boolean): Promise<Found[]> => {
    const own = isolated(req);
    const { docs } = await req.payload.find({
      collection: collection as 'clinics',
      where: { and: conditions },
      draft,
      trash,
      depth: 0,
      joins: false,
      pagination: false,
      select: { [titleField]: true },
      overrideAccess: false,
      user: req.user,
      req: own,
    });
    return docs as unknown as Found[];
  };
  const ids = (await find([where], true)).map(({ id }) => String(id));
  const isPublic = config?.versions?.drafts ? [{ _status: { equals: 'published' } }] : [];
  const published = ids.length > 0 ? await find([{ id: { in: ids } }, ...isPublic], false) : [];
  return {
    ids,
    published: published.map((doc) => ({
      id: String(doc.id),
      title: String(doc[titleField] || doc.id),
    })),
    documents: ids.length > 0 ? await neededBy(req, { collection, ids }) : [],
  };
}
