import { type Endpoint, Forbidden } from 'payload';
import { isStaff } from '../access/isStaff.ts';
import { neededBy } from './needed-by.ts';

/** `GET /api/<collection>/<id>/needed-by`: the documents that refer to one, for members of staff. */
export const neededByEndpoint = (collection: string): Endpoint => ({
  path: '/:id/needed-by',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw new Forbidden(req.t);
    const id = String(req.routeParams?.id ?? '');
    const documents = await neededBy(req, { collection, id });
    return Response.json({ count: documents.length, documents });
  },
});
