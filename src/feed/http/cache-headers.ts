import { createHash } from 'node:crypto';

/**
 * Shared caches may keep an answer, but one for each key: `Vary: Authorization`. Nothing purges
 * them when the content moves, so they ask again after seconds; while the feed is away they go on
 * serving.
 */
const cacheable = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400';

/**
 * The headers by which an answer is cached.
 *
 * @param isGood a GET that was answered without an error; nothing else is kept.
 * @param usedLanguage whether the answer depends on `Accept-Language`.
 */
export function cacheHeaders({
  body,
  isGood,
  usedLanguage,
}: {
  body: string;
  isGood: boolean;
  usedLanguage: boolean;
}): Record<string, string> {
  const vary = ['Authorization', 'Accept', ...(usedLanguage ? ['Accept-Language'] : [])].join(', ');
  if (!isGood) return { 'cache-control': 'no-store', vary };
  return { 'cache-control': cacheable, etag: etagOf(body), vary };
}

/** A strong validator: other bytes, another tag. */
function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}

/** Whether an `If-None-Match` header names the tag (RFC 9110, 13.1.2: compared weakly). */
export function matches(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (!ifNoneMatch || !etag) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
