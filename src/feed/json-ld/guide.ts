import { day, identity } from './common.ts';
import type { Describe } from './describe.ts';

/** A page of medicine once somebody of the profession has looked at it, an article before. */
export const describeGuide: Describe<'guide'> = (guide, describer) => {
  const { text, plain, localeOf } = describer;
  const title = text(guide, guide.title);
  const common = {
    ...identity(guide, describer),
    headline: title,
    name: title,
    description: text(guide, guide.seo.description),
    inLanguage: localeOf(guide),
    dateModified: guide.updatedAt,
    audience: guide.audienceCountries.map((code) => ({
      '@type': 'Audience',
      geographicArea: { '@type': 'Country', identifier: code },
    })),
  };
  return guide.lastReviewed === null
    ? { '@type': 'Article', ...common, articleBody: plain(guide, guide.body) }
    : {
        '@type': 'MedicalWebPage',
        ...common,
        lastReviewed: day(guide.lastReviewed),
        text: plain(guide, guide.body),
      };
};
