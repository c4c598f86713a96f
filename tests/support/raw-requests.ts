import { keyOf } from './feed-items.ts';

/** The head of a request of a site as it is sent; `more` are header lines, each ended. */
export const rawHead = (line: string, more = '', site = 'site-1') =>
  `${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${keyOf(site)}\r\n${more}\r\n`;

export const jsonType = 'Content-Type: application/json\r\n';

/** A POST of a body in JSON. */
export function rawPost(body: string, { site = 'site-1', path = '/graphql' } = {}): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  return rawHead(`POST ${path}`, `${jsonType}${length}`, site) + body;
}

/** A GET of a query. */
export const rawGet = (query: string, more?: string) =>
  rawHead(`GET /graphql?query=${encodeURIComponent(query)}`, more);

export const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what);
