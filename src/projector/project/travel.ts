import type {
  DestinationItem,
  EntryRuleItem,
  EventItem,
  OfferItem,
  PackageItem,
  Source,
} from '../../contract/index.ts';
import { hostsOf, withinAll } from './audience.ts';
import { base } from './base.ts';
import { validity } from './care.ts';
import { holdsAt } from './period.ts';
import * as r from './read.ts';
import type { Project } from './types.ts';

export const projectDestination: Project = (composed, context) => {
  const { doc } = composed;
  const item: DestinationItem = {
    ...base('destination', composed, context),
    ...r.read(doc, {
      name: r.words,
      country: String,
      region: r.words,
      location: r.geoPoint,
      elevationMetres: r.number,
      season,
      resources: r.rowsOf({
        type: String,
        name: r.words,
        indications: r.words,
        contraindications: r.words,
      }),
      indications: r.words,
      contraindications: r.words,
      description: r.richText,
      gallery: r.refs,
      clinics: r.refs,
      airports: r.airports,
      territoryNote: r.words,
    }),
    kinds: r.codes(doc.kind),
    lastReviewed: r.lastReviewed(doc),
  };
  return { item, audience: { ...r.audienceOf(doc), destinations: [doc.id] } };
};

function season(value: unknown): DestinationItem['season'] {
  const from = r.number(r.group(value).from);
  const to = r.number(r.group(value).to);
  return from === null || to === null ? null : { from, to };
}

/** An offer is in the feed while it holds, and its clinic and its procedure are there. */
export const projectOffer: Project = (composed, context) => {
  const { doc } = composed;
  const procedure = context.related('procedures', r.ref(doc.procedure) ?? '');
  const hosts = hostsOf(doc, { clinic: 'clinic' }, context);
  if (!procedure || !hosts?.length || !holdsAt(validity(doc), context.now)) return null;
  const audience = withinAll(r.audienceOf(doc), [...hosts, r.audienceOf(procedure)]);
  const item: OfferItem = {
    ...base('offer', composed, context),
    ...r.read(doc, {
      title: r.words,
      validFrom: r.requiredDay,
      validTo: r.requiredDay,
      stayDays: r.number,
      waitDays: r.number,
      includes: r.localizedList,
      excludes: r.localizedList,
      residenceCountries: r.codes,
    }),
    procedure: procedure.id,
    clinic: String(r.ref(doc.clinic)),
    price: r.price(doc),
  };
  return audience && { item, audience };
};

/** A package is in the feed while it holds, and the places that it names are there. */
export const projectPackage: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = hostsOf(doc, { clinic: 'clinic', destination: 'destination' }, context);
  if (!hosts || !holdsAt(validity(doc), context.now)) return null;
  const audience = withinAll(r.audienceOf(doc), hosts);
  const item: PackageItem = {
    ...base('package', composed, context),
    ...r.read(doc, {
      title: r.words,
      destination: r.ref,
      clinic: r.ref,
      audience: r.text,
      days: r.number,
      validFrom: r.day,
      validTo: r.day,
      programme: r.rowsOf({ day: (value) => r.number(value) ?? 0, text: r.words }),
      includes: r.localizedList,
      excludes: r.localizedList,
      tourismPartners: r.refs,
    }),
    price: r.price(doc),
  };
  return audience && { item, audience };
};

/** A rule is in the feed while it is in force; it belongs to the country that one enters. */
export const projectEntryRule: Project = (composed, context) => {
  const { doc } = composed;
  if (!holdsAt(validity(doc), context.now)) return null;
  const item: EntryRuleItem = {
    ...base('entryRule', composed, context),
    ...r.read(doc, {
      sourceCountry: String,
      destinationCountry: String,
      purpose: String,
      regime: String,
      maxDays: r.number,
      invitationBy: r.text,
      documents: r.localizedList,
      officialUrl: String,
      validFrom: r.requiredDay,
      validTo: r.day,
    }),
    sources: [officialSource(String(doc.officialUrl))],
  };
  return { item, audience: { ...r.audienceOf(doc), countries: [item.destinationCountry] } };
};

/** The page that a rule is told on, by the name of its host. */
const officialSource = (url: string): Source => ({
  title: URL.canParse(url) ? new URL(url).host : url,
  ...{ publisher: null, url, published: null, language: null },
});

export const projectEvent: Project = (composed, context) => {
  const { doc } = composed;
  const item: EventItem = {
    ...base('event', composed, context),
    ...r.read(doc, {
      name: r.words,
      kind: r.text,
      mode: r.text,
      start: (value) => r.date(value) ?? '',
      end: r.date,
      timezone: r.text,
      country: r.text,
      city: r.words,
      venue: r.words,
      organizers: r.refs,
      url: r.text,
      programme: r.richText,
    }),
  };
  return { item, audience: r.audienceOf(doc) };
};
