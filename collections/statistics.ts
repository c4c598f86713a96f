import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { content } from './content.ts';
import { checked } from './fields/checked.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { optionsOf } from './fields/options-of.ts';
import { one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { statisticalPeriod } from './rules/shapes.ts';

/** Figures, each with its definition: two sources' “medical tourists” are not comparable without. */
export const statistics = content({
  slug: 'statistics',
  labels: {
    singular: { ru: 'Показатель', en: 'Statistic' },
    plural: { ru: 'Статистика', en: 'Statistics' },
  },
  group: 'editorial',
  description: {
    ru: 'Цифры с определением и источником',
    en: 'Figures with their definition and source',
  },
  title: ({ metric, area, period }) => [metric, area, period].filter(Boolean).join(' · '),
  columns: ['value', 'unit', 'source'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Показатель', en: 'Statistic' }, [
          row(
            {
              name: 'metric',
              type: 'text',
              label: { ru: 'Что измерено (код)', en: 'Metric (code)' },
              required: true,
              index: true,
              maxLength: 80,
              admin: { placeholder: 'foreignPatients' },
            },
            {
              name: 'area',
              type: 'text',
              label: { ru: 'Где (код ISO 3166)', en: 'Area (ISO 3166 code)' },
              required: true,
              maxLength: 80,
              admin: { placeholder: 'KR-28' },
            },
            {
              name: 'period',
              type: 'text',
              label: { ru: 'Когда', en: 'Period' },
              required: true,
              maxLength: 20,
              admin: { placeholder: '2024, 2024-Q3, 2024-05' },
              validate: checked(text, statisticalPeriod),
            } as TextField,
          ),
          row(
            {
              name: 'value',
              type: 'number',
              label: { ru: 'Значение', en: 'Value' },
              required: true,
            },
            {
              name: 'unit',
              type: 'select',
              label: { ru: 'Единица', en: 'Unit' },
              required: true,
              options: optionsOf({
                persons: { ru: 'Человек', en: 'Persons' },
                visits: { ru: 'Посещений', en: 'Visits' },
                percent: { ru: '%', en: '%' },
                places: { ru: 'Учреждений', en: 'Places' },
                days: { ru: 'Дней', en: 'Days' },
                RUB: { ru: 'Рублей', en: 'Roubles' },
                USD: { ru: 'Долларов США', en: 'US dollars' },
                EUR: { ru: 'Евро', en: 'Euros' },
                KRW: { ru: 'Вон', en: 'Won' },
                CNY: { ru: 'Юаней', en: 'Yuan' },
              }),
            },
          ),
          localizedTextarea({
            name: 'definition',
            label: { ru: 'Определение', en: 'Definition' },
            description: {
              ru: 'Кого и что считали',
              en: 'Who and what was counted',
            },
            required: true,
            maxLength: 2000,
          }),
          one({
            name: 'source',
            label: { ru: 'Источник', en: 'Source' },
            relationTo: 'sources',
            required: true,
          }),
        ]),
        trustTab({ withoutProvenance: true, withoutSeo: true }),
      ],
    },
  ],
});
