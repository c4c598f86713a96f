import {
  type Answer,
  type Fields,
  type Form,
  hashOf,
  lastModified,
  type Representation,
} from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { surrogateKeys } from '../cache/surrogate-keys.ts';
import { fieldsOf } from './fields.ts';

/**
 * Shared caches may keep an answer, but one for each key: `Vary: Authorization`. Where nothing
 * purges them they ask again after seconds; while the feed is away they go on serving.
 */
const cacheable = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400';

const always = 'Authorization, Accept, Accept-Encoding';

/** What an error, and whatever else no cache may keep, is sent with. */
export const uncached = { 'cache-control': 'no-store', vary: always };

/** The header fields of an answer, but for those that are another at each request. */
export function fieldsFor(answer: Answer, as: Representation, state: SiteState): Fields {
  if (as.method !== 'GET') return uncachedFields(as, answer.usesLanguage);
  const { touched, forms } = answer;
  for (const form of forms) if (equals(form.as, as)) return form.fields;
  const fields = fieldsOf({
    ...kindOf(as, answer.usesLanguage),
    'cache-control': cacheable,
    etag: etagOf(answer, as),
    'last-modified': lastModified(touched, state),
    'surrogate-key': surrogateKeys(touched, state.site.slug),
  });
  forms.push({ as, fields });
  return fields;
}

const equals = (one: Representation, other: Representation) =>
  one.method === other.method && one.type === other.type && one.encoding === other.encoding;

/** No cache keeps a POST, and `If-None-Match` has no meaning there. */
function uncachedFields(as: Representation, usesLanguage: boolean): Fields {
  const kinds = uncachedKinds[usesLanguage ? 'withLanguage' : 'without'];
  for (const one of kinds) if (equals(one.as, as)) return one.fields;
  const fields = fieldsOf({ ...kindOf(as, usesLanguage), 'cache-control': 'no-store' });
  kinds.push({ as, fields });
  return fields;
}

/** As many as there are kinds and encodings together. */
const uncachedKinds: Record<'withLanguage' | 'without', Form[]> = {
  withLanguage: [],
  without: [],
};

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
