import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload';
import { nobody } from '../access.ts';
import { isCaptured } from '../overlay/with-captured-text.ts';
import { conflictOf } from './conflict.ts';
import { documentWrites, forgetWrites } from './document-writes.ts';
import { readIfMatch, readToken, readTokens, revOf } from './expected.ts';
import { messages } from './messages.ts';
import { expectedOf, operationOf, ownOperation, requestOf, startOperation } from './operation.ts';
import { refuseStaleAmong } from './stale-among.ts';
import { planTurn } from './turns.ts';

/** The number of a document's last change: a form and a script send back the one that they read. */
const rev: Field = {
  name: 'rev',
  type: 'text',
  label: { ru: 'Номер изменения', en: 'Revision' },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Diff: '/src/admin/no-diff.tsx#NoDiff' },
  },
};

/**
 * Lets nobody overwrite what they have not read: every change of a document has a number, a write
 * that says which one it has read (`rev`, or `If-Match` over REST) is refused with 409 when that is
 * not the newest, and two writes at once of one document are never both made from the same version.
 */
export function withRevisions(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return [...collections.map((each) => (isWritten(each) ? withRev(each) : each)), documentWrites];
}

/** Collections that people write; the others are written by compare-and-set of their own. */
function isWritten({ access, admin }: CollectionConfig): boolean {
  return !admin?.hidden && access?.update !== nobody;
}

function withRev(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks = {} } = collection;
  return {
    ...collection,
    fields: [...fields, rev],
    hooks: {
      ...hooks,
      beforeOperation: [ownOperation, takeExpected, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), countChange],
      beforeDelete: [refuseStaleDelete, ...(hooks.beforeDelete ?? [])],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        ({ id, req }) => forgetWrites(req, { collection: collection.slug, id }),
      ],
      afterOperation: [...(hooks.afterOperation ?? []), sendETag],
    },
  };
}

/** The same for a global. */
export function globalWithRevisions(global: GlobalConfig): GlobalConfig {
  const { fields, hooks = {} } = global;
  return {
    ...global,
    fields: [...fields, rev],
    hooks: {
      ...hooks,
      beforeOperation: [
        ({ args, operation, req }) => {
          if (operation !== 'update') return args;
          const { rev: sentRev, ...sent } = args.data ?? {};
          startOperation(req, { sent });
          const header = req.headers.get('If-Match');
          const expected = header ? readIfMatch(header, req) : readToken(sentRev, req);
          Object.assign(operationOf(req) ?? {}, { expected });
          return { ...args, data: sent };
        },
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ({ data, originalDoc, req }) =>
          nextChange(req, { collection: global.slug, id: undefined }, { data, originalDoc }),
      ],
      afterRead: [
        ...(hooks.afterRead ?? []),
        ({ doc, req }) => {
          if (req.payloadAPI === 'REST' && req.routeParams?.global === global.slug) {
            setETag(req, doc.rev);
          }
          return doc;
        },
      ],
    },
  };
}

type WriteArgs = { id?: unknown; data?: Record<string, unknown> };

/** Takes out of a write which version its caller has read. */
const takeExpected: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const own = requestOf(args, req);
  const write = operationOf(own);
  if (!['create', 'update', 'restoreVersion', 'delete'].includes(operation) || !write) return args;
  const { id, data } = args as WriteArgs;
  const header = ifMatchFor(req, { collection: collection.slug, id });
  if (header) own.context.ifMatchTaken = true;
  // What deletes several has no data: the address says which version of each was read.
  const isOfAddress = operation === 'delete' && id === undefined && req.payloadAPI === 'REST';
  const rev = isOfAddress ? req.query?.rev : data?.rev;
  if (id === undefined && typeof rev === 'object') {
    write.expectedEach = readTokens(rev, req);
  } else if (operation !== 'create') {
    write.expected = header ? readIfMatch(header, req) : readToken(rev, req);
  }
  const sent = data && 'rev' in data ? withoutRev(data) : undefined;
  if (sent) write.sent = sent;
  await refuseStaleAmong(own, collection.slug);
  return sent ? { ...args, data: sent } : args;
};

const withoutRev = ({ rev: _, ...rest }: Record<string, unknown>) => rest;

/** The condition that a request's header puts on a write, for the write that it is about. */
function ifMatchFor(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: unknown },
): string | null {
  const header = req.headers?.get('If-Match') ?? null;
  if (header === null || req.payloadAPI === 'local') return null;
  const { collection: target, id: targetId } = req.routeParams ?? {};
  if (req.payloadAPI === 'GraphQL' || (target === collection && targetId === undefined)) {
    throw new APIError(messages.ifMatchOfOne(req), 400, { code: 'BAD_INPUT' }, true);
  }
  // A hook of the same request may write the document once more: the condition is about the first.
  const isTaken = req.context.ifMatchTaken === true;
  if (isTaken || target !== collection || String(targetId) !== String(id)) return null;
  req.context.ifMatchTaken = true;
  return header;
}

/** Refuses a write of an older version, and numbers the others. */
const countChange: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, rev: '1' };
  const document = { collection: collection.slug, id: String(originalDoc.id) };
  if (isCaptured(req, document)) return { ...data, rev: originalDoc.rev };
  return nextChange(req, document, { data, originalDoc });
};

type Change = { data: Record<string, unknown>; originalDoc?: { rev?: unknown } };

async function nextChange(
  req: PayloadRequest,
  document: { collection: string; id: string | undefined },
  { data, originalDoc }: Change,
): Promise<Record<string, unknown>> {
  const current = revOf(originalDoc);
  const expected = expectedOf(req, document.id);
  if (expected && expected.rev !== current) throw await conflictOf(req, document);
  planTurn(req, { ...document, rev: current });
  return { ...data, rev: String(Number(current) + 1) };
}

const refuseStaleDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const expected = expectedOf(req, String(id));
  if (!expected) return;
  const stored = await req.payload.findByID({
    collection: collection.slug as 'clinics',
    id,
    draft: true,
    trash: true,
    depth: 0,
    joins: false,
    req,
  });
  if (revOf(stored) !== expected.rev) {
    throw await conflictOf(req, { collection: collection.slug, id: String(id) });
  }
};

/** Tells a client of the REST API the version of the document that it has asked for. */
const sendETag: CollectionAfterOperationHook = ({ collection, req, result }) => {
  const { collection: target, id } = req.routeParams ?? {};
  const document = result as { id?: unknown; rev?: unknown } | null;
  const isAskedFor =
    target === collection.slug && (id === undefined || String(id) === String(document?.id));
  if (req.payloadAPI === 'REST' && isAskedFor) setETag(req, document?.rev);
  return result;
};

function setETag(req: PayloadRequest, value: unknown): void {
  if (typeof value !== 'string') return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('ETag', `"${value}"`);
}
