import { createHash } from 'node:crypto';
import type { RequestParams } from 'graphql-http';
import type { SiteItem } from '../../contract/index.ts';
import { isRecord } from '../../contract/is-record.ts';
import { badInput, PolyclinicError } from '../../errors.ts';

/** What a request may say instead of a query; whatever it is, it is a stranger's. */
type Given = Partial<
  Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>
>;

type Asked = { method: string; url: string; contentType: string | undefined; body: string | null };

/**
 * The parameters of a request that names a trusted document of its site; undefined for a request that
 * brings its query along.
 *
 * @throws PolyclinicError NOT_FOUND or PERSISTED_QUERY_NOT_FOUND when the site has no such document,
 * BAD_INPUT for wrong types.
 */
export function trustedParams(request: Asked, site: SiteItem): RequestParams | undefined {
  const given = givenBy(request);
  if (!given) return undefined;
  const id = documentIdOf(given);
  if (id === undefined) return undefined;
  const { documentId, operationName, variables } = given;
  const query = trustedDocument(site, id);
  if (query === undefined) throw documentId === undefined ? noPersistedQuery() : noDocument();
  if (variables != null && !isRecord(variables)) {
    throw badInput('variables', '“variables” must be an object');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw badInput('operationName', '“operationName” must be text');
  }
  return { query, operationName, variables };
}

const noDocument = () =>
  new PolyclinicError(
    'NOT_FOUND',
    'This site has no trusted document with this id: upload its manifest first',
    { field: 'documentId' },
  );

/** In the words that Apollo's and urql's links know: they send the query itself then. */
const noPersistedQuery = () =>
  new PolyclinicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', {
    field: 'extensions.persistedQuery',
  });

/** @throws PolyclinicError FORBIDDEN for a query that a site of trusted documents has not listed. */
export function checkTrusted(site: SiteItem, query: string): void {
  if (isTrusted(site, query)) return;
  throw new PolyclinicError(
    'FORBIDDEN',
    'This site takes its trusted documents only: add this one to its manifest and upload that',
  );
}

const isTrusted = ({ trustedOnly, trusted = {} }: SiteItem, query: string): boolean =>
  !trustedOnly || Object.hasOwn(trusted, sha256(query));

/** The id by which a document is trusted. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const prefix = 'sha256:';

/**
 * The id of the document that a request names: its `documentId`, as GraphQL over HTTP has it, or the
 * hash that the links of Apollo and urql send as `extensions.persistedQuery`. Undefined for a request
 * that names none; one that sends a hash along with its query has the query.
 */
function documentIdOf({ query, documentId, extensions }: Given): unknown {
  if (documentId !== undefined || query !== undefined) return documentId;
  return isRecord(extensions) && isRecord(extensions.persistedQuery)
    ? extensions.persistedQuery.sha256Hash
    : undefined;
}

/** The trusted document of a site that an id names. */
function trustedDocument({ trusted = {} }: SiteItem, id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const hash = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  return Object.hasOwn(trusted, hash) ? trusted[hash] : undefined;
}

/** What the protocol does not take is left to it to refuse. */
function givenBy({ method, url, contentType, body }: Asked): Given | undefined {
  if (method === 'GET') return fromAddress(url);
  const isJson = contentType?.toLowerCase().startsWith('application/json');
  return method === 'POST' && isJson ? fromBody(body) : undefined;
}

/** Names by which most requests are known to bring their query along. */
const names = ['documentId', 'persistedQuery'];

function fromAddress(url: string): Given | undefined {
  if (!names.some((name) => url.includes(name))) return undefined;
  const given: Given = Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?'))));
  for (const name of ['variables', 'extensions'] as const) {
    given[name] = given[name] ? jsonOf(String(given[name])) : undefined;
  }
  return given;
}

function fromBody(body: string | null): Given | undefined {
  if (!names.some((name) => body?.includes(`"${name}"`))) return undefined;
  const given = jsonOf(body ?? '');
  return isRecord(given) ? given : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PolyclinicError('BAD_INPUT', 'The request has JSON that cannot be read');
  }
}
