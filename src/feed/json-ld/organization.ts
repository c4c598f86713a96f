import { named } from './clinic.ts';
import { identity, reachedBy } from './common.ts';
import type { Describe } from './describe.ts';

/** What schema.org calls the kinds of organizations that it has a word for. */
const types: Readonly<Record<string, string>> = {
  agency: 'TravelAgency',
  authority: 'GovernmentOrganization',
  embassy: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
};

/** https://schema.org/Organization and its relatives. */
export const describeOrganization: Describe<'organization'> = (organization, describer) => {
  const { text, get } = describer;
  const type = types[organization.kind] ?? 'Organization';
  const host = get('clinic', organization.host);
  const { identifier, ...same } = identity(organization, describer);
  const registered = {
    '@type': 'PropertyValue',
    propertyID: 'registrationNumber',
    value: organization.registrationNumber,
  };
  return {
    '@type': type,
    ...same,
    identifier: [...(organization.registrationNumber === null ? [] : [registered]), ...identifier],
    name: text(organization, organization.name),
    description: text(organization, organization.seo.description),
    address: {
      '@type': 'PostalAddress',
      addressLocality: text(organization, organization.city),
      addressCountry: organization.country,
    },
    telephone: reachedBy(organization.contacts, 'phone'),
    email: reachedBy(organization.contacts, 'email'),
    sameAs: reachedBy(organization.contacts, 'website'),
    // Only a business at a place has hours.
    ...(type === 'TravelAgency' ? { openingHours: organization.openingHours } : {}),
    areaServed: organization.serves.map((code) => ({ '@type': 'Country', identifier: code })),
    knowsLanguage: organization.languages,
    // An organization of several places is no place itself.
    location: host && host.kind !== 'network' ? named(host, describer) : null,
  };
};
