import { identity, specialtiesOf } from './common.ts';
import type { Describe } from './describe.ts';

/** https://schema.org/DefinedTerm, the same as schema.org's own word where it has one. */
export const describeSpecialty: Describe<'specialty'> = (specialty, describer) => {
  const { text } = describer;
  return {
    '@type': 'DefinedTerm',
    ...identity(specialty, describer),
    name: text(specialty, specialty.name),
    alternateName: specialty.synonyms.map((synonym) => text(specialty, synonym)),
    termCode: specialty.code,
    sameAs: specialtiesOf([specialty.id], describer).medicalSpecialty,
  };
};
