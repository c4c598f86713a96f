import { isRecord } from '../is-record.ts';
import type { SiteItem } from '../items/index.ts';

/** What a request may say instead of a query; whatever it is, it is a stranger's. */
export type Given = Partial<
  Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>
>;

const prefix = 'sha256:';

/**
 * The id of the document that a request names: its `documentId`, as GraphQL over HTTP has it, or the
 * hash that the links of Apollo and urql send as `extensions.persistedQuery`. Undefined for a request
 * that names none; one that sends a hash along with its query has the query.
 */
export function documentIdOf({ query, documentId, extensions }: Given): unknown {
  if (documentId !== undefined || query !== undefined) return documentId;
  return isRecord(extensions) && isRecord(extensions.persistedQuery)
    ? extensions.persistedQuery.sha256Hash
    : undefined;
}

/** The trusted document of a site that an id names. */
export function trustedDocument({ trusted = {} }: SiteItem, id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const hash = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  return Object.hasOwn(trusted, hash) ? trusted[hash] : undefined;
}
