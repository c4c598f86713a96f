import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { messages } from './messages.ts';

/** What the caller of an update asked for, before Payload fills it up from the stored document. */
export type WriteIntent = {
  status: string | undefined;
  draft: boolean;
  duplicating: boolean;
};

/** On the request's context, which Payload's copies of a request share. */
const CONTEXT_KEY = 'writeIntents';
type Intents = Map<string, WriteIntent>;

/** What was asked for in the running write of a collection; bulk updates share one intent. */
export function intentOf(req: PayloadRequest, collection: string): WriteIntent {
  const none = { status: undefined, draft: false, duplicating: false };
  return (req.context[CONTEXT_KEY] as Intents | undefined)?.get(collection) ?? none;
}

type WriteArgs = {
  id?: number | string;
  data?: Record<string, unknown>;
  draft?: boolean;
  duplicateFromID?: unknown;
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
  if (req.locale === 'all') {
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
  remember(req, collection.slug, {
    status: typeof status === 'string' ? status : undefined,
    draft: write.draft === true,
    duplicating: write.duplicateFromID != null,
  });
  const drafts = Boolean(collection.versions?.drafts);
  const isPlainUpdate =
    operation === 'update' && !write.draft && !status && !('deletedAt' in (write.data ?? {}));
  if (
    drafts &&
    isPlainUpdate &&
    write.id &&
    (await hasPendingDraft(req, collection.slug, write.id))
  ) {
    return { ...args, draft: true };
  }
  return args;
};

function remember(req: PayloadRequest, collection: string, intent: WriteIntent): void {
  const known = (req.context[CONTEXT_KEY] as Intents | undefined) ?? new Map();
  req.context[CONTEXT_KEY] = known.set(collection, intent);
}

/** Whether a document's newest version is a draft: what a publish would make public. */
export async function hasPendingDraft(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as 'clinics',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return (docs[0]?.version as { _status?: string } | undefined)?._status === 'draft';
}
