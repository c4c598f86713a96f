import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';
import { documentKey, operationOf } from '../revisions/operation.ts';

/**
 * Marks a document of a write as unchanged: only text of another locale was sent, which lives in
 * the document's translations record, so the document gets no write and no version. The mark holds
 * for this write alone, not for others of the same request.
 */
export function markCaptured(
  req: PayloadRequest,
  document: { collection: string; id: string; updatedAt: string | undefined },
): void {
  const { updatedAt } = document;
  operationOf(req)?.captured.set(documentKey(document), { updatedAt });
}

/** Whether a document of the running write was marked by {@link markCaptured}. */
export function isCaptured(
  req: Partial<PayloadRequest>,
  document: { collection: string; id: unknown },
): boolean {
  return markOf(req, document) !== undefined;
}

/**
 * A database adapter that does not write documents marked by {@link markCaptured}.
 *
 * Payload has no hook that ends an update without a write; the write itself is the one place
 * that REST, GraphQL, the admin and the Local API all pass.
 */
export function withCapturedText<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateOne, createVersion, updateVersion } = adapter;

  adapter.updateOne = async function (this: T, args) {
    const { collection, id } = args;
    const mark = id && markOf(args.req, { collection, id });
    return mark
      ? { ...args.data, id, updatedAt: mark.updatedAt }
      : await updateOne.call(this, args);
  };

  const createUnlessCaptured = async function (
    this: T,
    args: Parameters<typeof createVersion>[0],
  ): Promise<unknown> {
    const { collectionSlug, parent, versionData } = args;
    const mark = markOf(args.req, { collection: collectionSlug, id: parent });
    return mark ? unwritten(parent, versionData, mark) : await createVersion.call(this, args);
  };
  adapter.createVersion = createUnlessCaptured as typeof createVersion;

  const updateUnlessCaptured = async function (
    this: T,
    args: Parameters<typeof updateVersion>[0],
  ): Promise<unknown> {
    const { parent, version } = args.versionData;
    const mark = markOf(args.req, { collection: args.collection, id: parent });
    return mark ? unwritten(parent, version, mark) : await updateVersion.call(this, args);
  };
  adapter.updateVersion = updateUnlessCaptured as typeof updateVersion;
  return adapter;
}

type Mark = { updatedAt: string | undefined };

/** A version as Payload expects it back, which was not written. */
function unwritten(parent: unknown, data: unknown, { updatedAt }: Mark) {
  const version = { ...(data as object), updatedAt };
  return { id: '', parent, version, createdAt: '', updatedAt: '' };
}

function markOf(
  req: Partial<PayloadRequest> | undefined,
  document: { collection: string; id: unknown },
): Mark | undefined {
  return operationOf(req)?.captured.get(documentKey(document));
}
