import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { requestOf } from '../revisions/operation.ts';
import { messages } from './messages.ts';

type WriteArgs = {
  id?: number | string;
  data?: Record<string, unknown>;
  draft?: boolean;
  publishSpecificLocale?: string;
};

/**
 * Refuses writes that would publish or drop text by accident, and keeps the others from doing so.
 *
 * Seen on Payload 3.90: `publishSpecificLocale` publishes the source's pending draft too; an update
 * in locale `all` drops localized data without a word; an update with neither `draft` nor `_status`
 * merges a pending draft into the live document.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') {
    return args;
  }
  const write = args as WriteArgs;
  if (requestOf(args, req).locale === 'all') {
    throw new APIError(messages.oneLocale(req), 400);
  }
  if (write.publishSpecificLocale) {
    if (req.payloadAPI !== 'local') {
      throw new APIError(messages.publishWhole(req), 400);
    }
    // A scheduled publish that names a locale: a document is published whole.
    delete write.publishSpecificLocale;
  }
  const status = write.data?._status;
  const drafts = Boolean(collection.versions?.drafts);
  const { data = {}, id } = write;
  if (drafts && operation === 'update' && !write.draft && !status && !data.deletedAt && id) {
    const newest = await newestVersion(req, collection.slug, id);
    const leavesTrash = 'deletedAt' in data && Boolean(newest?.deletedAt);
    if (newest?._status === 'draft' && !leavesTrash) return { ...args, draft: true };
  }
  if (drafts && operation === 'update' && !write.id && status === 'published') {
    // Without it, a bulk update starts from the published documents and loses their newest drafts.
    return { ...args, draft: true };
  }
  return args;
};

type Version = { _status?: string; deletedAt?: string | null };

/** A document's newest version: what a publish would make public. */
async function newestVersion(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as 'clinics',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version as Version | undefined;
}
