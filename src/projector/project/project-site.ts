import { isLocale, type Locale } from '../../../translations/locales.ts';
import type { PublicType, SiteItem } from '../../contract/index.ts';
import { codes, date, number, refs, rows, text } from './common.ts';
import type { Project } from './types.ts';

const nobody = { countries: [], destinations: [], allowed: [], denied: [] };

/** Sites travel in the log so that a feed node needs nothing else; no reader is ever served one. */
export const projectSite: Project = ({ doc }) => {
  const item: SiteItem = {
    type: 'site',
    id: doc.id,
    slug: String(doc.slug),
    name: String(doc.name),
    active: doc.active !== false,
    country: text(doc.country),
    locales: codes(doc.servedLocales).filter(isLocale),
    defaultLocale: (text(doc.defaultLocale) ?? 'ru') as Locale,
    fallback: rows(doc.fallbackChain).flatMap(({ locale }) => (isLocale(locale) ? [locale] : [])),
    types: codes(doc.allowedTypes) as PublicType[],
    countries: codes(doc.allowedCountries),
    destinations: refs(doc.allowedDestinations),
    machineTexts: doc.machineTexts === 'labelled',
    keys: rows(doc.keys).map((row) => ({
      hash: String(row.hash),
      expiresAt: date(row.expiresAt),
      introspection: row.introspection !== false,
    })),
    rateLimit: number(doc.rateLimit) ?? undefined,
    trustedOnly: doc.trustedOnly === true,
    trusted: (doc.trustedDocuments ?? {}) as Record<string, string>,
  };
  return { item, audience: nobody };
};
