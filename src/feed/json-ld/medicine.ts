import { countryNamed, type Describe, day, identity, specialtiesOf } from './describe.ts';

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

/** A page of medicine once somebody of the profession has looked at it, an article before. */
export const describeGuide: Describe<'guide'> = (guide, describer) => {
  const { text, plain, localeOf } = describer;
  const title = text(guide, guide.title);
  const common = {
    ...identity(guide, describer),
    headline: title,
    name: title,
    description: text(guide, guide.seo.description),
    inLanguage: localeOf(guide),
    dateModified: guide.updatedAt,
    citation: (guide.sources ?? []).map(({ title, publisher, url, published }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
      url,
      datePublished: day(published),
    })),
    audience: guide.audienceCountries.map((code) => ({
      '@type': 'Audience',
      geographicArea: countryNamed(code),
    })),
  };
  return guide.lastReviewed === null
    ? { '@type': 'Article', ...common, articleBody: plain(guide, guide.body) }
    : {
        '@type': 'MedicalWebPage',
        ...common,
        lastReviewed: day(guide.lastReviewed),
        text: plain(guide, guide.body),
      };
};
