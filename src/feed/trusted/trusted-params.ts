import { createHash } from 'node:crypto';
import type { RequestParams } from 'graphql-http';
import { PolyclinicError } from '../../errors.ts';
import type { SiteItem } from '../items/index.ts';

const prefix = 'sha256:';

/** What a request may say instead of a query; whatever it is, it is a stranger's. */
type Given = { documentId?: unknown; operationName?: unknown; variables?: unknown };

type Asked = { method: string; url: string; contentType: string | undefined; body: string | null };

/**
 * The parameters of a request that names a trusted document of its site by `documentId`; undefined
 * for a request that does not.
 *
 * @throws PolyclinicError NOT_FOUND when the site has no such document, BAD_INPUT for wrong types.
 */
export function trustedParams(request: Asked, site: SiteItem): RequestParams | undefined {
  const given = givenBy(request);
  if (given?.documentId === undefined) return undefined;
  const { documentId, operationName, variables } = given;
  const query = trustedDocument(site, documentId);
  if (query === undefined) {
    throw new PolyclinicError(
      'NOT_FOUND',
      'This site has no trusted document with this id: upload its manifest first',
      { field: 'documentId' },
    );
  }
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw new PolyclinicError('BAD_INPUT', '“variables” must be an object', { field: 'variables' });
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw new PolyclinicError('BAD_INPUT', '“operationName” must be text', {
      field: 'operationName',
    });
  }
  return { query, operationName, variables: variables as RequestParams['variables'] };
}

/** @throws PolyclinicError FORBIDDEN for a query that a site of trusted documents has not listed. */
export function checkTrusted(site: SiteItem, query: string): void {
  if (isTrusted(site, query)) return;
  throw new PolyclinicError(
    'FORBIDDEN',
    'This site takes its trusted documents only: add this one to its manifest and upload that',
  );
}

/** Whether a site may bring a query along. */
export const isTrusted = ({ trustedOnly, trusted = {} }: SiteItem, query: string): boolean =>
  !trustedOnly || Object.hasOwn(trusted, sha256(query));

/** The id by which a document is trusted. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The trusted document of a site that a `documentId` names. */
export function trustedDocument(
  { trusted = {} }: SiteItem,
  documentId: unknown,
): string | undefined {
  if (typeof documentId !== 'string') return undefined;
  const hash = documentId.startsWith(prefix) ? documentId.slice(prefix.length) : documentId;
  return Object.hasOwn(trusted, hash) ? trusted[hash] : undefined;
}

/** What the protocol does not take is left to it to refuse. */
function givenBy({ method, url, contentType, body }: Asked): Given | undefined {
  if (method === 'GET') return fromAddress(url);
  const isJson = contentType?.toLowerCase().startsWith('application/json');
  return method === 'POST' && isJson ? fromBody(body) : undefined;
}

function fromAddress(url: string): Given | undefined {
  if (!url.includes('documentId=')) return undefined;
  const parameters = new URLSearchParams(url.slice(url.indexOf('?')));
  const variables = parameters.get('variables');
  return {
    documentId: parameters.get('documentId') ?? undefined,
    operationName: parameters.get('operationName') ?? undefined,
    variables: variables ? jsonOf(variables) : undefined,
  };
}

function fromBody(body: string | null): Given | undefined {
  if (!body?.includes('"documentId"')) return undefined;
  const given = jsonOf(body);
  return typeof given === 'object' && given !== null ? given : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PolyclinicError('BAD_INPUT', 'The request has JSON that cannot be read');
  }
}
