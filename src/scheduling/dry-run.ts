import {
  type BaseDatabaseAdapter,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload';

const DRY_RUN = 'dryRun';
const sound = new Error('The document can be published.');

/**
 * Goes through the publication of a document's newest version as the request's user would, and stops
 * before anything is written.
 *
 * @throws what the publication would throw: a ValidationError with the fields, Forbidden, NotFound.
 */
export async function tryPublish(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<void> {
  const { payload, user } = req;
  // A content collection; the type of one stands for them.
  const slug = collection as 'clinics';
  const { sourceLocale: locale } = await payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    select: { sourceLocale: true },
    req: own(req),
  });
  const context = { [DRY_RUN]: true };
  const options = { locale, user, overrideAccess: false, context, req: own(req) };
  try {
    await payload.update({ collection: slug, id, data: { _status: 'published' }, ...options });
  } catch (error) {
    if (error !== sound) throw error;
  }
}

/** A database adapter that ends a dry run where a document would be written. */
export function withDryRuns<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateOne } = adapter;
  adapter.updateOne = function (this: T, args) {
    return args.req?.context?.[DRY_RUN] ? Promise.reject(sound) : updateOne.call(this, args);
  };
  return adapter;
}

/** The same request without its transaction and its state: a dry run is rolled back. */
function own(req: PayloadRequest): PayloadRequest {
  const keys: (keyof PayloadRequest)[] = ['transactionID', 'locale', 'fallbackLocale', 'context'];
  const copy = isolateObjectProperty(req, keys);
  delete copy.transactionID;
  copy.context = {};
  return copy;
}
