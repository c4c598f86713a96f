import type { ArrayField } from 'payload';
import { optionsOf } from './options-of.ts';
import { row } from './row.ts';

/** The procedure in classifications: codes only, as the titles of ICD are licensed. */
export const codings = (): ArrayField => ({
  name: 'codings',
  type: 'array',
  label: { ru: 'Коды в классификаторах', en: 'Codings' },
  labels: { singular: { ru: 'Код', en: 'Coding' }, plural: { ru: 'Коды', en: 'Codings' } },
  fields: [
    row(
      {
        name: 'system',
        type: 'select',
        label: { ru: 'Классификатор', en: 'System' },
        required: true,
        options: optionsOf({
          icd10: { ru: 'МКБ-10', en: 'ICD-10' },
          icd11: { ru: 'МКБ-11', en: 'ICD-11' },
          ichi: { ru: 'ICHI', en: 'ICHI' },
          icd9cm3: { ru: 'МКБ-9-КМ, т. 3', en: 'ICD-9-CM vol. 3' },
          local: { ru: 'Местный', en: 'Local' },
        }),
      },
      {
        name: 'code',
        type: 'text',
        label: { ru: 'Код', en: 'Code' },
        required: true,
        maxLength: 40,
      },
      {
        name: 'display',
        type: 'text',
        label: { ru: 'Пояснение', en: 'Display' },
        maxLength: 200,
        admin: {
          description: {
            ru: 'Своими словами: названия МКБ защищены лицензией',
            en: 'In your own words: the titles of ICD are licensed',
          },
        },
      },
    ),
  ],
});
