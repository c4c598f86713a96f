import { isLocale, type Locale } from '../../../translations/locales.ts';
import type { DisclaimerItem } from '../../contract/common.ts';
import type { PublicType, SiteItem } from '../../contract/index.ts';
import * as r from './read.ts';
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
    country: r.text(doc.country),
    locales: r.codes(doc.servedLocales).filter(isLocale),
    defaultLocale: (r.text(doc.defaultLocale) ?? 'ru') as Locale,
    fallback: r.rows(doc.fallbackChain).flatMap(({ locale }) => (isLocale(locale) ? [locale] : [])),
    types: r.codes(doc.allowedTypes) as PublicType[],
    countries: r.codes(doc.allowedCountries),
    destinations: r.refs(doc.allowedDestinations),
    machineTexts: doc.machineTexts === 'labelled',
    keys: r.rows(doc.keys).map((row) => ({
      hash: String(row.hash),
      expiresAt: r.date(row.expiresAt),
      introspection: row.introspection !== false,
    })),
    rateLimit: r.number(doc.rateLimit) ?? undefined,
    trustedOnly: doc.trustedOnly === true,
    trusted: (doc.trustedDocuments ?? {}) as Record<string, string>,
  };
  return { item, audience: nobody };
};

/** Disclaimers travel in the log so that items can name them: many items share a few. */
export const projectDisclaimer: Project = ({ doc }) => {
  const item: DisclaimerItem = {
    type: 'disclaimer',
    id: doc.id,
    sourceLocale: doc.sourceLocale ?? 'ru',
    jurisdiction: String(doc.jurisdiction),
    edition: r.text(doc.version) ?? '',
    text: r.words(doc.text),
  };
  return { item, audience: r.audienceOf(doc) };
};
