import type {
  GuideItem,
  OrganizationItem,
  PublicType,
  StatisticItem,
} from '../../contract/index.ts';
import { typeOfCollection } from '../../contract/rich-text.ts';
import { base, sourcesOf } from './base.ts';
import { holdsAt, type Period } from './period.ts';
import * as r from './read.ts';
import type { PeriodsOf, Project } from './types.ts';

/** A closed organization is a tombstone; agreements are served while they are in force. */
export const projectOrganization: Project = (composed, context) => {
  const { doc } = composed;
  if (doc.lifecycle === 'closed') return null;
  const item: OrganizationItem = {
    ...base('organization', composed, context),
    ...r.read(doc, {
      name: r.words,
      kind: String,
      lifecycle: r.text,
      registrationNumber: r.text,
      host: r.ref,
      country: String,
      city: r.words,
      serves: r.codes,
      languages: r.codes,
      contacts: r.contacts,
      openingHours: r.text,
    }),
    agreements: r
      .rows(doc.agreements)
      .filter((row) => holdsAt(term(row), context.now))
      .map((row) => r.read(row, { title: r.words, with: r.ref, signed: r.day, validTo: r.day })),
  };
  return { item, audience: r.audienceOf(doc) };
};

/** The period of an agreement. */
const term = (row: r.Row): Period => ({ from: r.day(row.signed), to: r.day(row.validTo) });

export const agreementTerms: PeriodsOf = (doc) => r.rows(doc.agreements).map(term);

/** A figure is in the feed with its source, and not without. */
export const projectStatistic: Project = (composed, context) => {
  const { doc } = composed;
  const [source] = sourcesOf(r.refs([doc.source]), context);
  const value = r.number(doc.value);
  if (!source || value === null) return null;
  const item: StatisticItem = {
    ...base('statistic', composed, context),
    ...r.read(doc, {
      metric: String,
      area: String,
      period: String,
      unit: String,
      definition: r.words,
    }),
    value,
    source,
    sources: [source],
  };
  return { item, audience: { ...r.audienceOf(doc), countries: countriesOf(item.area) } };
};

/** The country of an ISO 3166 code: `KR-28` is in KR. Another area is in none. */
const countriesOf = (area: string) => /^([A-Z]{2})(-|$)/.exec(area)?.slice(1, 2) ?? [];

export const projectGuide: Project = (composed, context) => {
  const { doc } = composed;
  const item: GuideItem = {
    ...base('guide', composed, context),
    ...r.read(doc, { title: r.words, body: r.richText, audienceCountries: r.codes }),
    related: r.rows(doc.related).flatMap(({ relationTo, value }) => {
      const type: PublicType | undefined = typeOfCollection[String(relationTo)];
      const id = r.ref(value);
      return type && id !== null ? [{ type, id }] : [];
    }),
    lastReviewed: r.lastReviewed(doc),
  };
  return { item, audience: r.audienceOf(doc) };
};
