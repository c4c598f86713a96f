import type { SpecialtyItem } from '../../contract/index.ts';
import { base } from './base.ts';
import { audienceOf, localized, ref, rows, text } from './common.ts';
import type { Project } from './types.ts';

export const projectSpecialty: Project = (composed, context) => {
  const { doc } = composed;
  const item: SpecialtyItem = {
    ...base('specialty', composed, context),
    code: String(doc.code),
    name: localized(doc.name),
    parent: ref(doc.parent),
    schemaOrg: text(doc.schemaOrg),
    fhirServiceType: text(doc.fhirServiceType),
    synonyms: rows(doc.synonyms).map((row) => localized(row.value)),
  };
  return { item, audience: audienceOf(doc) };
};
