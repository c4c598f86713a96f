import type { ItemOf } from '../../contract/index.ts';
import type { Price } from '../../contract/travel.ts';
import {
  cityOf,
  countryNamed,
  type Describe,
  type Describer,
  day,
  identity,
  type Node,
} from './describe.ts';
import { named } from './providers.ts';

/** https://schema.org/Offer, of a service: a medical procedure is nothing that can be sold. */
export const describeOffer: Describe<'offer'> = (offer, describer) => {
  const { text, get } = describer;
  const { price, clinic: clinicId } = offer;
  const clinic = get('clinic', clinicId);
  const procedure = get('procedure', offer.procedure);
  const service = procedure && text(procedure, procedure.name);
  const name = text(offer, offer.title) ?? service;
  if (price.from === null || name === null) return null;
  const provider = clinic && named(clinic, describer);
  return {
    '@type': 'Offer',
    ...identity(offer, describer),
    name,
    ...pricesOf(offer, price.from),
    itemOffered: { '@type': 'Service', name: service ?? name, provider },
    offeredBy: provider,
    eligibleRegion: offer.residenceCountries.map(countryNamed),
  };
};

type Priced = { price: Price; validFrom: string | null; validTo: string | null };

/** What is asked for something, from which amount on, and for how long. */
export function pricesOf({ price, validFrom, validTo }: Priced, from: number) {
  return {
    priceCurrency: price.currency,
    ...amounts(price, from),
    validFrom: day(validFrom),
    validThrough: day(validTo),
  };
}

/** One amount is a price; “from” and a range are bounds of one. */
function amounts({ kind, to, currency }: Price, from: number): Record<string, unknown> {
  if (kind === 'fixed') return { price: from };
  const specification: Node = {
    '@type': 'PriceSpecification',
    priceCurrency: currency,
    minPrice: from,
    maxPrice: to,
  };
  return { priceSpecification: specification };
}

/** https://schema.org/TouristTrip: its days are trips within it, its price is an offer of it. */
export const describePackage: Describe<'package'> = (stay, describer) => {
  const { text, get, idOf } = describer;
  const { price, clinic: clinicId } = stay;
  const clinic = get('clinic', clinicId);
  const destination = get('destination', stay.destination);
  const name = text(stay, stay.title);
  return {
    '@type': 'TouristTrip',
    ...identity(stay, describer),
    name,
    description: text(stay, stay.seo.description),
    itinerary: destination && {
      '@type': 'TouristDestination',
      '@id': `urn:polyclinic:${idOf(destination)}`,
      name: text(destination, destination.name),
    },
    subTrip: [...stay.programme]
      .sort((one, other) => one.day - other.day)
      .map(({ day, text: words }) => {
        const does = text(stay, words);
        return does && { '@type': 'Trip', identifier: String(day), name: does };
      }),
    provider: clinic && named(clinic, describer),
    offers: price.from === null ? null : { '@type': 'Offer', name, ...pricesOf(stay, price.from) },
  };
};

const modes: Readonly<Record<string, string>> = {
  onSite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/** https://schema.org/Event; one that is nowhere, not even on line, cannot be described. */
export const describeEvent: Describe<'event'> = (event, describer) => {
  const { text, plain, get } = describer;
  const location = locationsOf(event, describer);
  if (location.length === 0) return null;
  return {
    '@type': 'Event',
    ...identity(event, describer),
    name: text(event, event.name),
    description: plain(event, event.programme),
    startDate: event.start,
    endDate: event.end,
    eventAttendanceMode: modes[event.mode ?? ''],
    location,
    organizer: event.organizers
      .flatMap((id) => get('organization', id) ?? [])
      .map((organization) => ({
        '@type': 'Organization',
        name: text(organization, organization.name),
      })),
    url: event.url,
  };
};

function locationsOf(event: ItemOf<'event'>, describer: Describer): Node[] {
  const { text } = describer;
  const { mode, country, url } = event;
  const place: Node = {
    '@type': 'Place',
    name: text(event, event.venue) ?? text(event, event.city),
    address: cityOf(event, describer),
  };
  const isSomewhere = mode !== 'online' && country !== null;
  const isOnline = (mode === 'online' || mode === 'hybrid') && url !== null;
  return [
    ...(isSomewhere ? [place] : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
}
