import type { Price } from '../items/price.ts';
import { named } from './clinic.ts';
import { day, identity } from './common.ts';
import type { Describe, Node } from './describe.ts';

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
    eligibleRegion: offer.residenceCountries.map((code) => ({
      '@type': 'Country',
      identifier: code,
    })),
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
