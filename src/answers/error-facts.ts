import { type ErrorCode, errorCodes, isWriteConflict, WRITE_CONFLICT } from '../errors.ts';
import { texts } from './texts.ts';

export type ErrorFacts = {
  /** The real name of the error's class. */
  name: string;
  status: number;
  code: ErrorCode;
  message: string;
  field: string | undefined;
  /** What the error says of each field, where it does: `{ errors: [{ path, message }] }`. */
  data: Record<string, unknown> | undefined;
  /** The message in both languages, where the error has it. */
  texts: { ru: string; en: string } | undefined;
  /** Whether clients must not read the message: it can hold anything. */
  hidden: boolean;
};

/** The code of an error that has a status only. */
const codesByStatus: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  415: 'BAD_CONTENT_TYPE',
  423: 'LOCKED',
  429: 'RATE_LIMITED',
};

/**
 * What is known of an error, by what it carries and never by its class: a bundle may hold several
 * copies of one class, for which `instanceof` fails.
 */
export function errorFacts(error: unknown): ErrorFacts {
  const carried = asRecord(asRecord(error).originalError ?? error);
  if (isWriteConflict(carried)) return writeConflict;
  const ours = isOurCode(carried.code) ? carried.code : undefined;
  const given = ours ? errorCodes[ours].status : Number(carried.status);
  const status = given >= 400 && given < 600 ? given : statusWithout(error, carried);
  const message = String(carried.message ?? '');
  const field = typeof carried.field === 'string' ? carried.field : firstPath(carried.data);
  return {
    name: String(carried.name || 'Error'),
    status,
    code: ours ?? codesByStatus[status] ?? (status < 500 ? 'BAD_INPUT' : 'INTERNAL'),
    message,
    field,
    data: dataOf(carried.data),
    texts: carried.texts as ErrorFacts['texts'],
    hidden: carried.isPublic === false || (ours ? status === 500 : status >= 500),
  };
}

/** Nothing was written, so it can be asked for again. */
const writeConflict: ErrorFacts = {
  name: WRITE_CONFLICT,
  status: errorCodes.CONFLICT.status,
  code: 'CONFLICT',
  message: texts.writeConflict.en,
  field: undefined,
  data: undefined,
  texts: texts.writeConflict,
  hidden: false,
};

/** An error of GraphQL itself (a wrong variable, say) has no status, and is the client's. */
function statusWithout(error: unknown, carried: Record<string, unknown>): number {
  return error === carried && carried.name === 'GraphQLError' ? 400 : 500;
}

function isOurCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** Payload's QueryError has a list of paths in place of an object. */
function dataOf(data: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(data)) return { errors: data };
  return typeof data === 'object' && data !== null ? asRecord(data) : undefined;
}

function firstPath(data: unknown): string | undefined {
  const errors = dataOf(data)?.errors;
  const path = Array.isArray(errors) ? asRecord(errors[0]).path : undefined;
  return typeof path === 'string' ? path : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
