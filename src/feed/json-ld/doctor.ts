import { named } from './clinic.ts';
import { addressOf, identity, specialtiesOf } from './common.ts';
import type { Describe } from './describe.ts';

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
