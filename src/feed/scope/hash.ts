import { createHash } from 'node:crypto';
import type { SiteItem } from '../../contract/index.ts';

/** Everything of a site that decides what it is served; the order of the sets does not matter. */
const parts = (site: SiteItem) => [
  [...site.types].sort(),
  [...site.countries].sort(),
  [...site.destinations].sort(),
  [...site.locales].sort(),
  site.fallback,
  site.defaultLocale,
  // Absent where it is not so, as it was before there was such a choice: those copies stay good.
  ...(site.machineTexts ? ['machineTexts'] : []),
  // Which disclaimers come with items.
  ...(site.country ? [`country ${site.country}`] : []),
];

/**
 * Names what a site is served, by content: equal for equal scopes, of another value when an editor
 * changes the scope, so that a consumer's copy is known to be of another scope.
 */
export function scopeHash(site: SiteItem): string {
  return createHash('sha256')
    .update(JSON.stringify(parts(site)))
    .digest('base64url')
    .slice(0, 16);
}
