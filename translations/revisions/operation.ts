import {
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload';
import type { Expected } from './expected.ts';

/** What the caller of a write asked for, before Payload fills it up from the stored document. */
export type WriteIntent = {
  status: string | undefined;
  draft: boolean;
  duplicating: boolean;
};

/**
 * A write of one document, from the version that it changes to the one that it makes. Where there
 * is a transaction, the database refuses the second of two that overlap; on SQLite a lease in the
 * row of the document holds the others back, since a document is many statements there.
 */
export type Turn = {
  collection: string;
  /** Undefined for a global. */
  id: string | undefined;
  /** The version that is changed, and when it was made. */
  rev: string;
  /** The token of the lease; undefined while the turn has not begun. */
  holder: string | undefined;
  /** When the lease was taken or renewed last, in milliseconds. */
  renewedAt: number;
  /** The time of the last version, in milliseconds: the next one is later, whatever the clock says. */
  after: number;
};

/** What belongs to one write and to nothing else that shares its request. */
export type Operation = {
  kind: string;
  /** Whether it is of all documents that a condition fits. */
  isOfSeveral: boolean;
  intent: WriteIntent;
  /** The data as it was sent. */
  sent: Record<string, unknown>;
  /** Which version of the document the caller has read, where it says so. */
  expected: Expected | undefined;
  /** The same of a write of several documents, by their ids. */
  expectedEach: ReadonlyMap<string, Expected>;
  /** Documents that get no write, since only text of another locale was sent, by their keys. */
  captured: Map<string, { updatedAt: string | undefined }>;
  /** Documents that are about to be written, by their keys. */
  turns: Map<string, Turn>;
};

/** On the request's context, which Payload's copies of a request share. */
const CONTEXT_KEY = 'operation';

/** The running write of a request. */
export function operationOf(req: Partial<PayloadRequest> | undefined): Operation | undefined {
  return req?.context?.[CONTEXT_KEY] as Operation | undefined;
}

/** Which version of a document the caller of the running write has read, where it says so. */
export function expectedOf(
  req: Partial<PayloadRequest> | undefined,
  id: unknown,
): Expected | undefined {
  const operation = operationOf(req);
  return operation?.expectedEach.get(String(id)) ?? operation?.expected;
}

/** Starts a write: whatever an earlier one left behind is gone. */
export function startOperation(req: PayloadRequest, about: Partial<Operation>): void {
  const operation: Operation = {
    kind: 'update',
    isOfSeveral: false,
    intent: { status: undefined, draft: false, duplicating: false },
    sent: {},
    expected: undefined,
    expectedEach: new Map(),
    captured: new Map(),
    turns: new Map(),
    ...about,
  };
  req.context = { ...req.context, [CONTEXT_KEY]: operation };
}

/** The key of a document among those of a write. */
export function documentKey({ collection, id }: { collection: string; id: unknown }): string {
  return `${collection}:${id}`;
}

type WriteArgs = {
  data?: Record<string, unknown>;
  draft?: boolean;
  duplicateFromID?: unknown;
  id?: unknown;
  req: PayloadRequest;
};

/**
 * Gives every write a request of its own: a GraphQL document with several mutations, a bulk update
 * and a script with one `req` share the request, and whatever one write notes there (its locale,
 * that it restores a version, that a document gets no write) would hold for all that follow. Seen
 * on Payload 3.90: after a restored version, a partial update in the same request empties every
 * field that it does not send.
 *
 * It comes before all other hooks, which find the request at `args.req`.
 */
export const ownOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' || operation === 'delete') {
    // A restore has taken its request already, so it starts anew on that.
    startOperation(req, { kind: operation });
    return args;
  }
  if (operation !== 'create' && operation !== 'update') {
    return args;
  }
  const { data, draft, duplicateFromID, id } = args as WriteArgs;
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale']);
  const status = data?._status;
  startOperation(own, {
    kind: operation,
    isOfSeveral: operation === 'update' && id === undefined,
    sent: data ?? {},
    intent: {
      status: typeof status === 'string' ? status : undefined,
      draft: draft === true,
      duplicating: duplicateFromID != null,
    },
  });
  own.context.isRestoringVersion = undefined;
  return { ...args, req: own };
};

/** The request of a write, as the hooks after {@link ownOperation} find it. */
export function requestOf(args: unknown, req: PayloadRequest): PayloadRequest {
  return (args as { req?: PayloadRequest } | undefined)?.req ?? req;
}
