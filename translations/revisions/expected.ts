import { APIError, type PayloadRequest } from 'payload';
import { messages } from './messages.ts';

/**
 * Which version of a document a writer has read. As a token: the number of its last change and, in
 * a locale other than the document's own, a hash of the texts: `7` or `7.9f86d081884c7d65`.
 */
export type Expected = {
  rev: string;
  texts: string | undefined;
};

const token = /^(\d{1,15})(?:\.([0-9a-f]{16}))?$/;

/** The versions that an `If-Match` header or a field names; undefined where there is no condition. */
export function readToken(value: unknown, req: PayloadRequest): Expected | undefined {
  if (value === undefined || value === null || value === '') {
    return undefined;
  }
  const [, rev, texts] = token.exec(String(value)) ?? [];
  if (rev === undefined) {
    throw new APIError(messages.badRev(req), 400, { code: 'BAD_INPUT', field: 'rev' }, true);
  }
  return { rev, texts };
}

/** The versions of several documents, by their ids; none where what is sent names none. */
export function readTokens(value: unknown, req: PayloadRequest): Map<string, Expected> {
  if (typeof value !== 'object' || value === null) return new Map();
  const read = Object.entries(value).flatMap(([id, token]): [string, Expected][] => {
    const expected = readToken(token, req);
    return expected ? [[id, expected]] : [];
  });
  return new Map(read);
}

/** A version as its token: what {@link readToken} reads. */
export const tokenOf = ({ rev, texts }: Expected): string => (texts ? `${rev}.${texts}` : rev);

/** The version that an `If-Match` header names; `*` is any. */
export function readIfMatch(header: string, req: PayloadRequest): Expected | undefined {
  const value = header.trim();
  if (value === '*') {
    return undefined;
  }
  const [, quoted] = /^"([^"]*)"$/.exec(value) ?? [];
  if (!quoted || !token.test(quoted)) {
    throw new APIError(messages.badIfMatch(req), 400, { code: 'BAD_INPUT' }, true);
  }
  return readToken(quoted, req);
}

/** The number of a document's last change; 0 for one from before they were counted. */
export function revOf(document: { rev?: unknown } | null | undefined): string {
  return String(document?.rev ?? '0').split('.')[0] || '0';
}
