import type { PayloadRequest } from 'payload';
import { content } from './content.ts';
import { count } from './fields/count.ts';
import { countries } from './fields/country.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedText } from './fields/localized-text.ts';
import { price } from './fields/price.ts';
import { one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { validity } from './fields/validity.ts';
import { titleOfDocument } from './hooks/title-of-document.ts';

/** A procedure in a clinic: its price, what that includes and what not, and the wait. */
export const offers = content({
  slug: 'offers',
  labels: {
    singular: { ru: 'Предложение', en: 'Offer' },
    plural: { ru: 'Предложения', en: 'Offers' },
  },
  group: 'care',
  description: {
    ru: 'Цены клиник: действуют не более 12 месяцев и сами уходят с сайтов',
    en: 'Prices of clinics: valid for 12 months at most, after which they leave the sites',
  },
  title: offerTitle,
  columns: ['clinic', 'priceFrom', 'currency', 'validTo'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Предложение', en: 'Offer' }, [
          row(
            one({
              name: 'procedure',
              label: { ru: 'Процедура', en: 'Procedure' },
              relationTo: 'procedures',
              required: true,
            }),
            one({
              name: 'clinic',
              label: { ru: 'Клиника', en: 'Clinic' },
              relationTo: 'clinics',
              required: true,
            }),
          ),
          localizedText({
            name: 'title',
            label: { ru: 'Название', en: 'Title' },
            description: {
              ru: 'Пусто — процедура и клиника',
              en: 'Empty means the procedure and the clinic',
            },
          }),
          ...price(),
          validity({ required: true }),
          row(
            count({
              name: 'stayDays',
              label: { ru: 'Дней пребывания', en: 'Days of stay' },
              max: 365,
            }),
            count({
              name: 'waitDays',
              label: { ru: 'Дней ожидания', en: 'Days of waiting' },
              max: 730,
            }),
          ),
          localizedList({ name: 'includes', label: { ru: 'Включено', en: 'Included' } }),
          localizedList({
            name: 'excludes',
            label: { ru: 'Не включено', en: 'Not included' },
            description: {
              ru: 'За что придётся доплатить: без этого цену не публикуем',
              en: 'What costs extra: no price is published without it',
            },
            required: true,
          }),
          countries({
            name: 'residenceCountries',
            label: { ru: 'Для жителей стран', en: 'For residents of' },
          }),
        ]),
        trustTab({ withoutSeo: true }),
      ],
    },
  ],
});

async function offerTitle(data: Record<string, unknown>, req: PayloadRequest): Promise<string> {
  if (typeof data.title === 'string' && data.title.trim() !== '') return data.title;
  const procedure = await titleOfDocument('procedures', data.procedure, req);
  const clinic = await titleOfDocument('clinics', data.clinic, req);
  return [procedure, clinic].filter(Boolean).join(' — ');
}
