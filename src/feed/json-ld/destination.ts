import { named } from './clinic.ts';
import { geo, identity } from './common.ts';
import type { Describe } from './describe.ts';

/** https://schema.org/TouristDestination */
export const describeDestination: Describe<'destination'> = (destination, describer) => {
  const { text, plain, get } = describer;
  const clinics = destination.clinics.flatMap((id) => get('clinic', id) ?? []);
  return {
    '@type': 'TouristDestination',
    ...identity(destination, describer),
    name: text(destination, destination.name),
    description: plain(destination, destination.description),
    address: {
      '@type': 'PostalAddress',
      addressRegion: text(destination, destination.region),
      addressCountry: destination.country,
    },
    geo: geo(destination.location, destination.elevationMetres),
    // An organization of several places is in none of them.
    containsPlace: clinics
      .filter(({ kind }) => kind !== 'network')
      .map((clinic) => named(clinic, describer)),
  };
};
