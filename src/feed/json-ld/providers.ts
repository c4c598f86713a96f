import type { Face } from '../../contract/face.ts';
import {
  addressOf,
  cityOf,
  countryNamed,
  type Describe,
  type Describer,
  geo,
  identity,
  type Node,
  reachedBy,
  specialtiesOf,
} from './describe.ts';

/** What schema.org calls each kind of clinic. */
const types: Readonly<Record<string, string>> = {
  hospital: 'Hospital',
  dental: 'Dentist',
  network: 'MedicalOrganization',
};

const typeOf = ({ kind }: Face<'clinic'>) => types[kind] ?? 'MedicalClinic';

/** https://schema.org/MedicalClinic and its relatives. */
export const describeClinic: Describe<'clinic'> = (clinic, describer) => {
  const { text, plain, get } = describer;
  const type = typeOf(clinic);
  const parent = get('clinic', clinic.parent);
  const procedures = clinic.procedures.flatMap((id) => get('procedure', id) ?? []);
  return {
    '@type': type,
    ...identity(clinic, describer),
    name: text(clinic, clinic.name),
    alternateName: clinic.originalName,
    description: text(clinic, clinic.summary) ?? plain(clinic, clinic.description),
    address: addressOf(clinic, describer),
    // An organization is at no point of its own.
    ...(type === 'MedicalOrganization' ? {} : { geo: geo(clinic.location) }),
    telephone: reachedBy(clinic.contacts, 'phone'),
    email: reachedBy(clinic.contacts, 'email'),
    sameAs: reachedBy(clinic.contacts, 'website'),
    foundingDate: clinic.foundedYear === null ? null : String(clinic.foundedYear),
    parentOrganization: parent && named(parent, describer),
    ...specialtiesOf(clinic.specialties, describer),
    // Neither a dentist nor an organization has it.
    ...(type === 'Hospital' || type === 'MedicalClinic'
      ? {
          availableService: procedures.map((procedure) => ({
            '@type': 'MedicalProcedure',
            name: text(procedure, procedure.name),
          })),
        }
      : {}),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: clinic.languages.length > 0 ? 'customer service' : null,
      availableLanguage: clinic.languages.map(({ language }) => language),
    },
    hasCredential: clinic.accreditations.map((accreditation) => ({
      '@type': 'EducationalOccupationalCredential',
      name: text(clinic, accreditation.schemeName) ?? accreditation.schemeCode,
      url: accreditation.evidenceUrl,
      validFrom: accreditation.validFrom.slice(0, 10),
    })),
  };
};

/** A clinic within another's description. */
export const named = (clinic: Face<'clinic'>, { idOf, text }: Describer): Node => ({
  '@type': typeOf(clinic),
  '@id': `urn:polyclinic:${idOf(clinic)}`,
  name: text(clinic, clinic.name),
});

/** https://schema.org/Physician: a place of business, so it has the address of the first clinic. */
export const describeDoctor: Describe<'doctor'> = (doctor, describer) => {
  const { text, plain, get } = describer;
  const clinics = doctor.positions.flatMap(({ clinic }) => get('clinic', clinic) ?? []);
  const [first] = clinics;
  if (!first) return null;
  return {
    '@type': 'Physician',
    ...identity(doctor, describer),
    name: text(doctor, doctor.name),
    alternateName: doctor.originalName,
    description: plain(doctor, doctor.bio) ?? text(doctor, doctor.title),
    address: addressOf(first, describer),
    ...specialtiesOf(doctor.specialties, describer),
    hospitalAffiliation: clinics
      .filter(({ kind }) => kind === 'hospital')
      .map((clinic) => named(clinic, describer)),
    parentOrganization: clinics
      .filter(({ kind }) => kind !== 'hospital')
      .map((clinic) => named(clinic, describer)),
    knowsLanguage: doctor.languages,
  };
};

/** What schema.org calls the kinds of organizations that it has a word for. */
const organizationTypes: Readonly<Record<string, string>> = {
  agency: 'TravelAgency',
  authority: 'GovernmentOrganization',
  embassy: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
};

/** https://schema.org/Organization and its relatives. */
export const describeOrganization: Describe<'organization'> = (organization, describer) => {
  const { text, get } = describer;
  const type = organizationTypes[organization.kind] ?? 'Organization';
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
    address: cityOf(organization, describer),
    telephone: reachedBy(organization.contacts, 'phone'),
    email: reachedBy(organization.contacts, 'email'),
    sameAs: reachedBy(organization.contacts, 'website'),
    // Only a business at a place has hours.
    ...(type === 'TravelAgency' ? { openingHours: organization.openingHours } : {}),
    areaServed: organization.serves.map(countryNamed),
    knowsLanguage: organization.languages,
    // An organization of several places is no place itself.
    location: host && host.kind !== 'network' ? named(host, describer) : null,
  };
};

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
