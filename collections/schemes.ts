import { content } from './content.ts';
import { code } from './fields/code.ts';
import { localizedText } from './fields/localized-text.ts';
import { optionsOf } from './fields/options-of.ts';
import { row } from './fields/row.ts';
import { url } from './fields/url.ts';

/** Kinds of licence and accreditation. */
export const schemes = content({
  slug: 'schemes',
  labels: {
    singular: { ru: 'Схема аккредитации', en: 'Accreditation scheme' },
    plural: { ru: 'Схемы аккредитации', en: 'Accreditation schemes' },
  },
  group: 'reference',
  description: {
    ru: 'Лицензии, JCI, ISO и другие: кто выдаёт и где проверить',
    en: 'Licences, JCI, ISO and others: who issues them and where to verify',
  },
  title: ({ name, code: its }) => String(name || its || ''),
  columns: ['code', 'kind'],
  fields: [
    row(code(), {
      name: 'kind',
      type: 'select',
      label: { ru: 'Вид', en: 'Kind' },
      options: optionsOf({
        licence: { ru: 'Лицензия', en: 'Licence' },
        clinical: { ru: 'Клиническая аккредитация', en: 'Clinical accreditation' },
        medicalTravel: { ru: 'Медицинский туризм', en: 'Medical travel' },
        spa: { ru: 'Курорты и спа', en: 'Spa' },
        iso: { ru: 'ИСО', en: 'ISO' },
      }),
    }),
    localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' } }),
    localizedText({ name: 'issuer', label: { ru: 'Кто выдаёт', en: 'Issuer' } }),
    url({ name: 'registryUrl', label: { ru: 'Реестр', en: 'Registry' } }),
  ],
});
