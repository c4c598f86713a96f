import type { Locale } from '../../../translations/locales.ts';
import type { PublicItem, SiteItem } from '../items/index.ts';
import { localesOf } from '../locale/allowed.ts';
import { chainFor, readingOf } from '../locale/reading.ts';

/**
 * The locales of a site in which an item reads differently when the text of some locales changed:
 * those locales, and every one that falls back to them because its own text is not complete.
 */
export function affectedLocales({
  item,
  changed,
  site,
  fallback,
}: {
  item: PublicItem;
  changed: readonly Locale[];
  site: SiteItem;
  /** The reader's own chain; otherwise the site's. */
  fallback?: readonly Locale[] | null;
}): Locale[] {
  return localesOf(site).filter((locale) => {
    if (changed.includes(locale)) return true;
    if (locale === item.sourceLocale) return false;
    if ((item.translations[locale]?.completeness ?? 0) >= 1) return false;
    return chainFor(readingOf({ requested: locale, fallback, site }), item).some((each) =>
      changed.includes(each),
    );
  });
}
