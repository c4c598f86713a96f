import { identity, specialtiesOf } from './common.ts';
import type { Describe } from './describe.ts';

/** The names of classifications as schema.org's MedicalCode writes them. */
const systems: Readonly<Record<string, string>> = {
  icd10: 'ICD-10',
  icd11: 'ICD-11',
  ichi: 'ICHI',
  icd9cm3: 'ICD-9-CM',
};

/** https://schema.org/MedicalProcedure */
export const describeProcedure: Describe<'procedure'> = (procedure, describer) => {
  const { text, plain } = describer;
  const of = procedure.specialty === null ? [] : [procedure.specialty];
  return {
    '@type': 'MedicalProcedure',
    ...identity(procedure, describer),
    name: text(procedure, procedure.name),
    description: text(procedure, procedure.summary) ?? plain(procedure, procedure.description),
    preparation: text(procedure, procedure.preparation),
    followup: text(procedure, procedure.recovery),
    relevantSpecialty: specialtiesOf(of, describer).medicalSpecialty,
    code: procedure.codings.flatMap(({ system, code }) => {
      const codingSystem = systems[system];
      return codingSystem ? { '@type': 'MedicalCode', codeValue: code, codingSystem } : [];
    }),
  };
};
