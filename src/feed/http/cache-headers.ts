import { type PublicType, publicTypes } from '../../contract/index.ts';
import {
  type Answer,
  type Form,
  hashOf,
  lastModified,
  type Representation,
} from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { surrogateKeys } from '../cache/surrogate-keys.ts';
import { isPublic } from '../replica/view.ts';
import { isVisible } from '../scope/visible.ts';
import { fieldsOf } from './own-headers.ts';

/**
 * Shared caches may keep an answer, but one for each key: `Vary: Authorization`. Where nothing
 * purges them they ask again after seconds; while the feed is away they go on serving.
 */
const cacheable = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400';

const always = 'Authorization, Accept, Accept-Encoding';

/** What an error, and whatever else no cache may keep, is sent with. */
export const uncached = { 'cache-control': 'no-store', vary: always };

/** The header fields of an answer, but for those that are another at each request. */
export function headersOf(answer: Answer, as: Representation, state: SiteState): Form['headers'] {
  for (const form of answer.forms) if (equals(form.as, as)) return form.headers;
  const headers = fieldsOf({
    ...kindOf(as, answer.usesLanguage),
    // No cache keeps a POST, and `If-None-Match` has no meaning there.
    ...(as.method === 'GET' ? cachedBy(answer, as, state) : { 'cache-control': 'no-store' }),
  });
  answer.forms.push({ as, headers });
  return headers;
}

const equals = (one: Representation, other: Representation) =>
  one.method === other.method && one.type === other.type && one.encoding === other.encoding;

function cachedBy(answer: Answer, as: Representation, state: SiteState): Record<string, string> {
  const modified = lastModified(answer.dependencies, state);
  return {
    'cache-control': cacheable,
    etag: etagOf(answer, as),
    ...(modified && { 'last-modified': modified }),
    'surrogate-key': surrogateKeys(answer.dependencies, state.site.slug, seenIn(state)),
  };
}

/** Disclaimers are for every site: only what is public may be hidden. */
function seenIn({ replica, site }: SiteState) {
  const types = new Set<string>(publicTypes);
  return (type: PublicType, id: string): boolean => {
    const entry = replica.get(type, id);
    return !types.has(type) || (isPublic(entry) && isVisible(site, type, entry.audience));
  };
}

const kindOf = (as: Representation, usesLanguage: boolean) => ({
  'content-type': `${as.type}; charset=utf-8`,
  ...(as.encoding && { 'content-encoding': as.encoding }),
  vary: usesLanguage ? `${always}, Accept-Language` : always,
});

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
