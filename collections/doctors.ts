import { uploadHint } from '../media/upload-hint.ts';
import { content } from './content.ts';
import { originalName } from './fields/clinic-details.ts';
import { day } from './fields/day.ts';
import { languages } from './fields/languages.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { many, one } from './fields/relations.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { year } from './fields/year.ts';

/** Doctors. One without a current position in an operating clinic is not in the feed. */
export const doctors = content({
  slug: 'doctors',
  labels: {
    singular: { ru: 'Врач', en: 'Doctor' },
    plural: { ru: 'Врачи', en: 'Doctors' },
  },
  group: 'places',
  description: {
    ru: 'Врачи и места их работы; имена переводят только люди',
    en: 'Doctors and where they work; their names are transliterated by people only',
  },
  title: 'name',
  columns: ['specialties'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'О враче', en: 'About' }, [
          localizedText({
            name: 'name',
            label: { ru: 'Имя', en: 'Name' },
            required: true,
            person: true,
          }),
          originalName({ ru: 'Имя на родном языке', en: 'Original name' }),
          localizedText({ name: 'title', label: { ru: 'Звание', en: 'Title' } }),
          localizedList({ name: 'degrees', label: { ru: 'Степени', en: 'Degrees' } }),
          many({
            name: 'specialties',
            label: { ru: 'Специальности', en: 'Specialties' },
            relationTo: 'specialties',
          }),
          {
            type: 'row',
            fields: [
              languages(),
              year({
                name: 'experienceSince',
                label: { ru: 'Работает с года', en: 'Practising since' },
                min: 1930,
              }),
            ],
          },
          localizedRichText({ name: 'bio', label: { ru: 'Биография', en: 'Biography' } }),
          {
            name: 'photo',
            type: 'upload',
            relationTo: 'media',
            label: { ru: 'Фотография', en: 'Photo' },
            admin: { description: uploadHint },
          },
        ]),
        tab({ ru: 'Работа', en: 'Positions' }, [
          {
            name: 'positions',
            type: 'array',
            label: { ru: 'Места работы', en: 'Positions' },
            labels: {
              singular: { ru: 'Место работы', en: 'Position' },
              plural: { ru: 'Места работы', en: 'Positions' },
            },
            fields: [
              one({
                name: 'clinic',
                label: { ru: 'Клиника', en: 'Clinic' },
                relationTo: 'clinics',
                required: true,
              }),
              localizedText({ name: 'role', label: { ru: 'Должность', en: 'Role' } }),
              {
                type: 'row',
                fields: [
                  day({ name: 'from', label: { ru: 'С', en: 'From' } }),
                  day({ name: 'to', label: { ru: 'По', en: 'To' }, notBefore: 'from' }),
                ],
              },
            ],
          },
          {
            name: 'licence',
            type: 'group',
            label: { ru: 'Лицензия', en: 'Licence' },
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'number',
                    type: 'text',
                    label: { ru: 'Номер', en: 'Number' },
                    maxLength: 120,
                  },
                  {
                    name: 'authority',
                    type: 'text',
                    label: { ru: 'Кем выдана', en: 'Authority' },
                    maxLength: 200,
                  },
                  day({ name: 'validTo', label: { ru: 'Действует по', en: 'Valid to' } }),
                ],
              },
            ],
          },
        ]),
        trustTab(),
      ],
    },
  ],
});
