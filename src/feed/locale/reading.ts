import { fallbackOf, isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import type { SiteItem } from '../../contract/index.ts';
import { badInput } from '../../errors.ts';

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

/** In which locales one reader is served. */
export type Reading = {
  requested: Locale;
  /** Where text is looked for, best first, the requested locale among them. */
  chain: readonly Locale[];
  /** The locales that the site may be served. */
  allowed: readonly Locale[];
};

/**
 * How a reader who asked for a locale is served: that one, then the `fallback` argument (an empty
 * one means none), or else the site's chain, or else the table's.
 *
 * @throws PolyclinicError BAD_INPUT when a locale is asked for that the site may not be served.
 */
export function readingOf(asked: Asked): Reading {
  const { requested, fallback, site } = asked;
  const ofSite = readingsOf(site);
  const key = `${requested} ${fallback ? fallback.join(' ') : 'by site'}`;
  const known = ofSite.get(key);
  if (known) return known;
  const reading = newReading(asked);
  if (ofSite.size >= keptReadings) ofSite.clear();
  ofSite.set(key, reading);
  return reading;
}

type Asked = { requested: Locale; fallback?: readonly Locale[] | null; site: SiteItem };

/** How the readers of each site are served: the same few ask again and again. */
const readings = new WeakMap<SiteItem, Map<string, Reading>>();
const keptReadings = 200;

function readingsOf(site: SiteItem): Map<string, Reading> {
  const known = readings.get(site);
  if (known) return known;
  const fresh = new Map<string, Reading>();
  readings.set(site, fresh);
  return fresh;
}

function newReading({ requested, fallback, site }: Asked): Reading {
  const allowed = localesOf(site);
  requireAllowed(requested, allowed, 'locale');
  for (const locale of fallback ?? []) requireAllowed(locale, allowed, 'fallback');
  const ofSite = site.fallback.length > 0 ? site.fallback : fallbackOf(requested);
  const chain = [...new Set([requested, ...(fallback ?? ofSite)])];
  return { requested, allowed, chain: chain.filter((locale) => allowed.includes(locale)) };
}

/** The chain for an item: its source locale ends it, if the site may be served that. */
export function chainFor(
  { chain, allowed }: Reading,
  { sourceLocale }: { sourceLocale: Locale },
): readonly Locale[] {
  if (chain.includes(sourceLocale) || !allowed.includes(sourceLocale)) return chain;
  return [...chain, sourceLocale];
}

/** @throws PolyclinicError BAD_INPUT, with the site's locales, for one that it is not served. */
export function requireAllowed(locale: Locale, allowed: readonly Locale[], field: string): void {
  if (allowed.includes(locale)) return;
  throw badInput(
    field,
    `“${field}”: this site is not served in ${locale}. Ask for one of: ${allowed.join(', ')}`,
  );
}
