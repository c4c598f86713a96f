/**
 * Every error that Polyclinic raises on purpose, by a stable code.
 *
 * A code never changes its meaning; `status` is the HTTP status that goes with it. Messages
 * tell the reader what to do; they never carry a secret, a stack or a path of the machine.
 */
export const errorCodes = {
  BAD_SETTING: { status: 500, about: 'A setting is missing or wrong; the process does not start' },
  BAD_INPUT: { status: 400, about: 'An argument or a field has a value that cannot be used' },
  BAD_TOKEN: { status: 400, about: 'A changes token was not made by this feed, or was altered' },
  RESYNC_REQUIRED: { status: 400, about: 'A changes token is too old, or the scope has changed' },
  UNAUTHENTICATED: { status: 401, about: 'No key or session, or one that is not valid' },
  FORBIDDEN: { status: 403, about: 'Known, but not allowed to do this' },
  NOT_FOUND: { status: 404, about: 'There is no such thing in the reader’s scope' },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    about: 'A site has no document with this hash; send the query itself, or upload its manifest',
  },
  METHOD_NOT_ALLOWED: { status: 405, about: 'An address that does not take this HTTP method' },
  NOT_ACCEPTABLE: { status: 406, about: 'A request that accepts no kind of answer that there is' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, about: 'A body of a kind that is not taken; send JSON' },
  CONFLICT: { status: 409, about: 'Somebody else changed it first; read it again' },
  STILL_NEEDED: {
    status: 409,
    about: 'Other documents refer to what is to be deleted; remove the references, or insist',
  },
  TOO_LARGE: { status: 413, about: 'A request or a file has more bytes than are taken' },
  BAD_CONTENT_TYPE: { status: 415, about: 'A body is neither JSON nor a form; say what it is' },
  LOCKED: { status: 423, about: 'Somebody else edits the document now' },
  QUERY_TOO_LARGE: { status: 400, about: 'A query is deeper, wider or longer than the limits' },
  RATE_LIMITED: {
    status: 429,
    about: 'A site or a person asks more often than they may; Retry-After says when',
  },
  FENCED: {
    status: 409,
    about: 'A lease was lost to another process; its holder must stop writing',
  },
  ENGINE_BUSY: { status: 503, about: 'A translation engine did not answer, also when asked again' },
  ENGINE_QUOTA: { status: 429, about: 'A translation engine has no characters left in its period' },
  ENGINE_REFUSED: { status: 502, about: 'A translation engine refuses the key, locale or text' },
  ENGINE_BROKEN: { status: 502, about: 'A translation engine gave an answer that cannot be used' },
  BUDGET_SPENT: { status: 429, about: 'The characters allowed for a day or month are used up' },
  NOT_CLEAN: {
    status: 422,
    about: 'A text has errors that its checks found, and no reasoned override',
  },
  LOG_NOT_READY: { status: 503, about: 'The feed log cannot be read and there is no replica' },
  CMS_AWAY: { status: 503, about: 'The admin cannot be reached; the feed itself goes on' },
  INTERNAL: { status: 500, about: 'A defect; the log has the details under the request id' },
} as const satisfies Record<string, { status: number; about: string }>;

export type ErrorCode = keyof typeof errorCodes;

type ErrorOptions = { field?: string; texts?: { ru: string; en: string }; cause?: unknown };

/** An error with a stable code, a message for its reader and, where it has one, the field. */
export class PolyclinicError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** The message in both languages of the admin, where people read it. */
  readonly texts: { ru: string; en: string } | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PolyclinicError';
    this.code = code;
    this.field = options.field;
    this.texts = options.texts;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }
}

/** A value that cannot be used, of an argument or a field. */
export const badInput = (field: string, message: string) =>
  new PolyclinicError('BAD_INPUT', message, { field });

/** What clients are told of such a conflict, as the error's name. */
export const WRITE_CONFLICT = 'WriteConflict';

/** What people are told of it. */
export const writeConflictTexts = {
  ru: 'Документ в тот же миг менял кто-то ещё, и ничего не записано: повторите попытку',
  en: 'Somebody else wrote to this at the same moment, and nothing was written: try again',
} as const;

/** Another write of a document came first: nothing was written, and it can be asked for again. */
export function writeConflict(): Error {
  const error = new Error(writeConflictTexts.en);
  return Object.assign(error, { name: WRITE_CONFLICT });
}

/** WriteConflict, LockTimeout and NoSuchTransaction of MongoDB. */
const writeConflictCodes = new Set<unknown>([112, 24, 251]);

/** Whether a write failed because another one wrote the same document: nothing was written. */
export function isWriteConflict(error: unknown): boolean {
  const { name, code, errorLabels, errorLabelSet } = (error ?? {}) as {
    name?: unknown;
    code?: unknown;
    errorLabels?: readonly string[];
    errorLabelSet?: ReadonlySet<string>;
  };
  const labels = [...(errorLabels ?? []), ...(errorLabelSet ?? [])];
  return (
    name === WRITE_CONFLICT ||
    writeConflictCodes.has(code) ||
    labels.includes('TransientTransactionError')
  );
}
