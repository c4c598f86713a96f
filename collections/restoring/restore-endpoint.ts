import {
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  restoreVersionOperation,
} from 'payload';

/** `POST /api/<collection>/versions/<id>`, whatever its `draft` says: the version becomes a pending draft. */
export const restoreEndpoint = (slug: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '');
    const collection = req.payload.collections[slug as CollectionSlug];
    const result = await restoreVersionOperation({ id, collection, draft: true, req });
    const headers = headersWithCors({ headers: new Headers(), req });
    return Response.json(
      { ...result, message: req.t('version:restoredSuccessfully') },
      { headers },
    );
  },
});
