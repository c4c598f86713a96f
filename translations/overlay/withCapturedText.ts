import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

const CONTEXT_KEY = 'capturedText';

/** Documents of a request whose only change was text of another locale, and their last change. */
type Captured = Map<string, { updatedAt: string | undefined }>;

/**
 * Marks a document of a request as unchanged: what the request wrote is text of another locale,
 * which lives in the document's translations record, so the document gets no write and no version.
 */
export function markCaptured(
  req: PayloadRequest,
  document: { collection: string; id: string; updatedAt: string | undefined },
): void {
  const captured = (req.context[CONTEXT_KEY] as Captured | undefined) ?? new Map();
  captured.set(`${document.collection}:${document.id}`, { updatedAt: document.updatedAt });
  req.context[CONTEXT_KEY] = captured;
}

/** Whether a document of a request was marked by {@link markCaptured}. */
export function isCaptured(
  req: Partial<PayloadRequest>,
  { collection, id }: { collection: string; id: string },
): boolean {
  return marked(req, collection, id) !== undefined;
}

/**
 * A database adapter that does not write documents marked by {@link markCaptured}.
 *
 * Payload has no hook that ends an update without a write; the write itself is the one place
 * that REST, GraphQL, the admin and the Local API all pass.
 */
export function withCapturedText<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateOne, createVersion } = adapter;

  adapter.updateOne = async function (this: T, args) {
    const mark = args.id && marked(args.req, args.collection, args.id);
    if (!mark) {
      return updateOne.call(this, args);
    }
    return { ...args.data, id: args.id, updatedAt: mark.updatedAt };
  };

  const createUnlessCaptured = async function (
    this: T,
    args: Parameters<typeof createVersion>[0],
  ): Promise<unknown> {
    const mark = marked(args.req, args.collectionSlug, args.parent);
    if (!mark) {
      return createVersion.call(this, args);
    }
    const version = { ...args.versionData, updatedAt: mark.updatedAt };
    return { id: '', parent: args.parent, version, createdAt: '', updatedAt: '' };
  };
  adapter.createVersion = createUnlessCaptured as typeof createVersion;
  return adapter;
}

function marked(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: number | string,
): { updatedAt: string | undefined } | undefined {
  const captured = req?.context?.[CONTEXT_KEY] as Captured | undefined;
  return captured?.get(`${collection}:${id}`);
}
