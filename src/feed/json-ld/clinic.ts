import type { Face } from '../items/face.ts';
import { addressOf, geo, identity, reachedBy, specialtiesOf } from './common.ts';
import type { Describe, Describer, Node } from './describe.ts';

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
