import type { Answer, Encoding } from '../cache/answer.ts';
import type { MediaType } from './media-type.ts';

/**
 * Shared caches may keep an answer, but one for each key: `Vary: Authorization`. Where nothing
 * purges them they ask again after seconds; while the feed is away they go on serving.
 */
const cacheable = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400';

const always = 'Authorization, Accept, Accept-Encoding';

/** What an error, and whatever else no cache may keep, is sent with. */
export const uncached = { 'cache-control': 'no-store', vary: always };

/** How an answer is sent: its own kind and encoding make it another representation. */
export type Representation = {
  method: string;
  type: MediaType;
  encoding: Encoding | undefined;
};

/** Name and value in turn, as Node writes them fastest. */
type FlatHeaders = string[];

const made = new WeakMap<Answer, Map<string, FlatHeaders>>();

/** The headers of an answer, but for those that are another at each request. */
export function headersOf(answer: Answer, as: Representation): FlatHeaders {
  const key = `${as.method} ${as.type} ${as.encoding}`;
  const ofAnswer = made.get(answer) ?? new Map<string, FlatHeaders>();
  const headers = ofAnswer.get(key) ?? Object.entries(namedHeaders(answer, as)).flat();
  ofAnswer.set(key, headers);
  made.set(answer, ofAnswer);
  return headers;
}

function namedHeaders(answer: Answer, as: Representation): Record<string, string> {
  const { usesLanguage, surrogateKeys, lastModified } = answer;
  const kind = {
    'content-type': `${as.type}; charset=utf-8`,
    ...(as.encoding && { 'content-encoding': as.encoding }),
    vary: usesLanguage ? `${always}, Accept-Language` : always,
  };
  // No cache keeps a POST, and `If-None-Match` has no meaning there.
  if (as.method !== 'GET') return { ...kind, 'cache-control': 'no-store' };
  return {
    ...kind,
    'cache-control': cacheable,
    etag: etagOf(answer, as),
    'last-modified': lastModified,
    'surrogate-key': surrogateKeys,
  };
}

/** A strong validator: other bytes, another kind or another encoding, another tag. */
export function etagOf({ hash }: Answer, { type, encoding }: Representation): string {
  const suffixes = [type === 'application/json' ? '' : '.graphql', encoding ? `.${encoding}` : ''];
  return `"${hash}${suffixes.join('')}"`;
}

/** Whether a GET already has what would be sent (RFC 9110, 13.1.2: compared weakly). */
export function isFresh(ifNoneMatch: string | undefined, answer: Answer, as: Representation) {
  if (!ifNoneMatch || as.method !== 'GET') return false;
  const etag = etagOf(answer, as);
  if (ifNoneMatch === etag) return true;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
