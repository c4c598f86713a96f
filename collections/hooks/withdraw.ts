import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload';
import { tokenOf } from '../../translations/revisions/expected.ts';
import { expectedOf, requestOf } from '../../translations/revisions/operation.ts';

type Write = {
  id?: number | string;
  data?: Record<string, unknown>;
  draft?: boolean;
  where?: Where;
  limit?: number;
  sort?: string | string[];
  depth?: number;
  overrideAccess?: boolean;
  overrideLock?: boolean;
};

type Withdrawn = { docs: unknown[]; errors: { id: unknown; isPublic: boolean; message: string }[] };

const SENT = 'withdrawalFields';
const WITHDRAWN = 'withdrawnTogether';

/**
 * Lets a document be withdrawn in any state: with `_status: 'draft'` or into the trash, whatever its
 * published version or its pending draft lacks. Only the fields that are sent along are validated.
 *
 * Payload validates the whole newest version on every write without `draft`, so that an incomplete
 * draft kept its document public. A trashed document is withdrawn too: taken out of the trash, it is
 * a draft until somebody publishes it. With `draft: true`, `_status: 'draft'` saves a pending draft.
 */
export const withdraw: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return args;
  const write = args as Write;
  const { data = {}, draft } = write;
  const isTrashed = Boolean(data.deletedAt);
  const isWithdrawn = isTrashed || (data._status === 'draft' && !draft);
  remember(
    requestOf(args, req),
    collection.slug,
    isWithdrawn ? new Set(Object.keys(data)) : undefined,
  );
  if (!isWithdrawn) return args;
  if (isTrashed) return { ...args, draft: false, data: { ...data, _status: 'draft' } };
  if (write.id === undefined) {
    await withdrawEach(write, collection.slug as CollectionSlug, requestOf(args, req));
    return { ...args, where: { id: { exists: false } } };
  }
  return { ...args, publishAllLocales: false, unpublishAllLocales: true };
};

/** Answers a withdrawal of several documents with what happened to each. */
export const answerWithdrawn: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const withdrawn = req.context[WITHDRAWN] as Withdrawn | undefined;
  if (operation !== 'update' || !withdrawn) return result;
  delete req.context[WITHDRAWN];
  return withdrawn;
};

/** The fields that a running withdrawal of a collection sends; undefined while none is running. */
export function fieldsOfWithdrawal(
  req: PayloadRequest,
  collection: string,
): ReadonlySet<string> | undefined {
  return (req.context[SENT] as Map<string, Set<string> | undefined> | undefined)?.get(collection);
}

function remember(req: PayloadRequest, collection: string, fields: Set<string> | undefined): void {
  const known =
    (req.context[SENT] as Map<string, Set<string> | undefined> | undefined) ?? new Map();
  req.context[SENT] = known.set(collection, fields);
}

/**
 * Withdraws document by document and leaves the bulk operation none: it would start from the published
 * versions and overwrite the pending drafts. Each has a transaction of its own, so that one which is
 * refused takes no other back.
 */
async function withdrawEach(
  write: Write,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<void> {
  const { where, limit = 0, sort, depth = 0, overrideAccess = true, overrideLock } = write;
  if (!where) throw new APIError("Missing 'where' query of documents to update.", 400);
  const asked = own(req);
  // The caps on what a client may read are not meant for this.
  asked.payloadAPI = 'local';
  const { docs } = await req.payload.find({
    collection,
    where,
    limit,
    pagination: false,
    ...(sort && { sort }),
    depth: 0,
    select: {},
    overrideAccess,
    req: asked,
  });
  const withdrawn: Withdrawn = { docs: [], errors: [] };
  for (const { id } of docs) {
    const expected = expectedOf(req, id);
    const rev = expected && { rev: tokenOf(expected) };
    const data = { ...structuredClone(write.data), ...rev } as never;
    const options = { overrideAccess, overrideLock: overrideLock ?? true, req: own(req) };
    await req.payload.update({ collection, id, data, depth, ...options }).then(
      (doc) => withdrawn.docs.push(doc),
      (error: Error & { isPublic?: boolean }) =>
        withdrawn.errors.push({ id, isPublic: error.isPublic === true, message: error.message }),
    );
  }
  req.context[WITHDRAWN] = withdrawn;
}

/** The same request (user, language, headers) with a transaction and a context of its own. */
function own(req: PayloadRequest): PayloadRequest {
  const copy = isolateObjectProperty(req, [
    'transactionID',
    'locale',
    'fallbackLocale',
    'context',
    'payloadAPI',
  ]);
  delete copy.transactionID;
  copy.context = {};
  return copy;
}
