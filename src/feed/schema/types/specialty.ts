import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';

const by = criteriaOf('specialty');

itemType('specialty', 'specialties', {
  description: 'A branch of medicine.',
  fields: {
    code: f.string(),
    name: f.text(),
    parent: f.one('specialty'),
    children: f.allReferrers('specialty', 'parent', 'The specialties that are a part of it.'),
    schemaOrg: f.optional(
      f.string('Its name among schema.org’s MedicalSpecialty, where it has one.'),
    ),
    fhirServiceType: f.optional(f.string()),
    synonyms: f.texts(),
  },
  filter: {
    code: by.equals('code', 'String'),
    parent: described(
      by.ref('parent', 'specialty'),
      'The id of the specialty that it is a part of.',
    ),
  },
  order: { labels: ['name'], values: ['code'] },
});
