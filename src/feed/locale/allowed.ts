import { isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import type { SiteItem } from '../items/index.ts';

/** The locales that a site may be served, in the table's order. */
export function localesOf({ locales }: Pick<SiteItem, 'locales'>): readonly Locale[] {
  return locales.length === 0
    ? localeTags
    : localeTags.filter((tag) => isLocale(tag) && locales.includes(tag));
}

/** The locale of a site's readers who ask for none. */
export function defaultLocaleOf(site: Pick<SiteItem, 'locales' | 'defaultLocale'>): Locale {
  const allowed = localesOf(site);
  return allowed.includes(site.defaultLocale)
    ? site.defaultLocale
    : (allowed[0] ?? site.defaultLocale);
}
