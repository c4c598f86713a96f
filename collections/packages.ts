import { content } from './content.ts';
import { count } from './fields/count.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedText } from './fields/localized-text.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { optionsOf } from './fields/options-of.ts';
import { price } from './fields/price.ts';
import { many, one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { validity } from './fields/validity.ts';

/** A stay day by day: treatment, lodging and leisure for one price. */
export const packages = content({
  slug: 'packages',
  labels: {
    singular: { ru: 'Пакет', en: 'Package' },
    plural: { ru: 'Пакеты', en: 'Packages' },
  },
  group: 'care',
  description: {
    ru: 'Готовые программы лечения и отдыха',
    en: 'Ready programmes of treatment and rest',
  },
  title: 'title',
  columns: ['audience', 'days', 'validTo'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Пакет', en: 'Package' }, [
          localizedText({ name: 'title', label: { ru: 'Название', en: 'Title' }, required: true }),
          row(
            one({
              name: 'destination',
              label: { ru: 'Курорт', en: 'Destination' },
              relationTo: 'destinations',
            }),
            one({ name: 'clinic', label: { ru: 'Клиника', en: 'Clinic' }, relationTo: 'clinics' }),
          ),
          row(
            {
              name: 'audience',
              type: 'select',
              label: { ru: 'Для кого', en: 'Audience' },
              options: optionsOf({
                checkup: { ru: 'Обследование', en: 'Check-up' },
                antiAgeing: { ru: 'Активное долголетие', en: 'Anti-ageing' },
                rehabilitation: { ru: 'Реабилитация', en: 'Rehabilitation' },
                family: { ru: 'Для всей семьи', en: 'Family' },
                children: { ru: 'Для детей', en: 'Children' },
                maternity: { ru: 'Материнство', en: 'Maternity' },
                sport: { ru: 'Для спортсменов', en: 'Sport' },
                wellness: { ru: 'Оздоровление', en: 'Wellness' },
              }),
            },
            count({ name: 'days', label: { ru: 'Дней', en: 'Days' }, max: 365 }),
          ),
          ...price(),
          validity({ required: false }),
          localizedList({ name: 'includes', label: { ru: 'Включено', en: 'Included' } }),
          localizedList({ name: 'excludes', label: { ru: 'Не включено', en: 'Not included' } }),
          many({
            name: 'tourismPartners',
            label: { ru: 'Туристические партнёры', en: 'Tourism partners' },
            relationTo: 'organizations',
          }),
        ]),
        tab({ ru: 'Программа', en: 'Programme' }, [
          {
            name: 'programme',
            type: 'array',
            label: { ru: 'По дням', en: 'Day by day' },
            labels: { singular: { ru: 'День', en: 'Day' }, plural: { ru: 'Дни', en: 'Days' } },
            fields: [
              count({ name: 'day', label: { ru: 'День', en: 'Day' }, required: true, max: 365 }),
              localizedTextarea({
                name: 'text',
                label: { ru: 'Что происходит', en: 'What happens' },
                required: true,
                maxLength: 2000,
              }),
            ],
          },
        ]),
        trustTab(),
      ],
    },
  ],
});
