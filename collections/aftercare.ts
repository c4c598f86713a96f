import { content } from './content.ts';
import { clinicalReview } from './fields/clinical-review.ts';
import { count } from './fields/count.ts';
import { countries } from './fields/country.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedText } from './fields/localized-text.ts';
import { many, one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';

/** Who looks after a patient back home, for how long, and how. */
export const aftercare = content({
  slug: 'aftercare',
  labels: {
    singular: { ru: 'Программа долечивания', en: 'Aftercare programme' },
    plural: { ru: 'Долечивание', en: 'Aftercare' },
  },
  group: 'journey',
  description: {
    ru: 'Наблюдение после возвращения домой',
    en: 'Care after the return home',
  },
  title: 'name',
  columns: ['provider', 'durationDays'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Программа', en: 'Programme' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          one({
            name: 'provider',
            label: { ru: 'Клиника', en: 'Provider' },
            relationTo: 'clinics',
          }),
          localizedList({
            name: 'steps',
            label: { ru: 'Шаги', en: 'Steps' },
            clinical: true,
            maxLength: 1000,
          }),
          row(
            {
              name: 'remote',
              type: 'checkbox',
              label: { ru: 'Дистанционно', en: 'Remote' },
              defaultValue: false,
            },
            count({
              name: 'durationDays',
              label: { ru: 'Длится дней', en: 'Duration, days' },
              max: 3660,
            }),
          ),
          many({
            name: 'homePartners',
            label: { ru: 'Партнёры на родине пациента', en: 'Partners at home' },
            relationTo: 'organizations',
          }),
          countries({ name: 'countries', label: { ru: 'В каких странах', en: 'Countries' } }),
        ]),
        trustTab({ more: [clinicalReview()] }),
      ],
    },
  ],
});
