import { type Answer, type Encoding, hashOf, lastModified } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { surrogateKeys } from '../cache/surrogate-keys.ts';
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

type Sent = { as: Representation; headers: FlatHeaders };

const sentOf = new WeakMap<Answer, Sent[]>();

/** The headers of an answer, but for those that are another at each request. */
export function headersOf(answer: Answer, as: Representation, state: SiteState): FlatHeaders {
  const known = sentOf.get(answer) ?? [];
  for (const sent of known) if (equals(sent.as, as)) return sent.headers;
  const headers = Object.entries(namedHeaders(answer, as, state)).flat();
  sentOf.set(answer, [...known, { as, headers }]);
  return headers;
}

const equals = (one: Representation, other: Representation) =>
  one.method === other.method && one.type === other.type && one.encoding === other.encoding;

function namedHeaders(
  answer: Answer,
  as: Representation,
  state: SiteState,
): Record<string, string> {
  const { usesLanguage, touched } = answer;
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
    'last-modified': lastModified(touched, state),
    'surrogate-key': surrogateKeys(touched, state.site.slug),
  };
}

/** A strong validator: other bytes, another kind or another encoding, another tag. */
export function etagOf(answer: Answer, { type, encoding }: Representation): string {
  const suffixes = [type === 'application/json' ? '' : '.graphql', encoding ? `.${encoding}` : ''];
  return `"${hashOf(answer)}${suffixes.join('')}"`;
}

/** Whether a GET already has what would be sent (RFC 9110, 13.1.2: compared weakly). */
export function isFresh(ifNoneMatch: string | undefined, answer: Answer, as: Representation) {
  if (!ifNoneMatch || as.method !== 'GET') return false;
  const etag = etagOf(answer, as);
  if (ifNoneMatch === etag) return true;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
