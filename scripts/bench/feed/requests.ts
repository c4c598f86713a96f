import { keyOf, sha256 } from '../../../tests/support/feedItems.ts';

const head = (line: string, more = '') =>
  `${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${keyOf('site-1')}\r\n${more}\r\n`;

/** A POST of a query. */
export function post(query: string, variables: object, path = '/graphql'): string {
  const body = JSON.stringify({ query, variables });
  const type = 'Content-Type: application/json\r\n';
  return `${head(`POST ${path}`, `${type}Content-Length: ${Buffer.byteLength(body)}\r\n`)}${body}`;
}

/** A GET of a trusted document. */
export function persistedGet(query: string, variables: object, path = '/graphql'): string {
  const given = encodeURIComponent(JSON.stringify(variables));
  return head(`GET ${path}?documentId=sha256:${sha256(query)}&variables=${given}`);
}
