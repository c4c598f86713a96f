import { content } from './content.ts';
import { code } from './fields/code.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedText } from './fields/localized-text.ts';
import { one } from './fields/relations.ts';

/** Fields of medicine. */
export const specialties = content({
  slug: 'specialties',
  labels: {
    singular: { ru: 'Специальность', en: 'Specialty' },
    plural: { ru: 'Специальности', en: 'Specialties' },
  },
  group: 'reference',
  description: {
    ru: 'По ним ищут клиники, врачей и процедуры',
    en: 'What clinics, doctors and procedures are looked up by',
  },
  title: 'name',
  columns: ['code', 'parent'],
  fields: [
    {
      type: 'row',
      fields: [
        code(),
        localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
      ],
    },
    one({ name: 'parent', label: { ru: 'Раздел', en: 'Part of' }, relationTo: 'specialties' }),
    localizedList({ name: 'synonyms', label: { ru: 'Синонимы', en: 'Synonyms' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'schemaOrg',
          type: 'text',
          label: { ru: 'schema.org MedicalSpecialty', en: 'schema.org MedicalSpecialty' },
          maxLength: 60,
          admin: {
            description: {
              ru: 'Только если в словаре она есть: офтальмологии, например, нет',
              en: 'Only where the vocabulary has it: it has no ophthalmology, for one',
            },
          },
        },
        {
          name: 'fhirServiceType',
          type: 'text',
          label: { ru: 'FHIR service-type', en: 'FHIR service-type' },
          maxLength: 30,
        },
      ],
    },
  ],
});
