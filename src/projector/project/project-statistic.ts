import type { StatisticItem } from '../../contract/index.ts';
import type { Source } from '../../contract/publications.ts';
import { base } from './base.ts';
import { audienceOf, day, localized, number, ref, text } from './common.ts';
import type { Project, Related } from './types.ts';

/** A figure is in the feed with its source, and not without. */
export const projectStatistic: Project = (composed, context) => {
  const { doc } = composed;
  const found = context.related('sources', ref(doc.source) ?? '');
  const value = number(doc.value);
  if (!found || value === null) {
    return null;
  }
  const area = String(doc.area);
  const item: StatisticItem = {
    ...base('statistic', composed, context),
    metric: String(doc.metric),
    area,
    period: String(doc.period),
    value,
    unit: String(doc.unit),
    definition: localized(doc.definition),
    source: source(found),
  };
  return { item, audience: { ...audienceOf(doc), countries: countriesOf(area) } };
};

function source(found: Related): Source {
  return {
    title: String(found.title),
    publisher: text(found.publisher),
    url: text(found.url),
    published: day(found.published),
    language: text(found.language),
  };
}

/** The country of an ISO 3166 code: `KR-28` is in KR. Another area is in none. */
const countriesOf = (area: string) => /^([A-Z]{2})(-|$)/.exec(area)?.slice(1, 2) ?? [];
