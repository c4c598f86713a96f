import { named } from './clinic.ts';
import { identity } from './common.ts';
import type { Describe } from './describe.ts';
import { pricesOf } from './offer.ts';

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
