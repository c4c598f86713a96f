import { sha256 } from '../../../tests/support/feed-items.ts';
import { rawHead, rawPost } from '../../../tests/support/raw-requests.ts';

/** A POST of a query. */
export const post = (query: string, variables: object, path?: string): string =>
  rawPost(JSON.stringify({ query, variables }), { path });

/** A GET of a trusted document. */
export function persistedGet(query: string, variables: object, path = '/graphql'): string {
  const given = encodeURIComponent(JSON.stringify(variables));
  return rawHead(`GET ${path}?documentId=sha256:${sha256(query)}&variables=${given}`);
}
