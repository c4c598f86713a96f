import { content } from './content.ts';
import { country } from './fields/country.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { moment } from './fields/moment.ts';
import { optionsOf } from './fields/options-of.ts';
import { many } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { timezone } from './fields/timezone.ts';
import { trustTab } from './fields/trust-tab.ts';
import { url } from './fields/url.ts';

/** Congresses, briefings and free consultations. */
export const events = content({
  slug: 'events',
  labels: {
    singular: { ru: 'Событие', en: 'Event' },
    plural: { ru: 'События', en: 'Events' },
  },
  group: 'editorial',
  description: {
    ru: 'Конгрессы, форумы, брифинги и консультации',
    en: 'Congresses, forums, briefings and consultations',
  },
  title: 'name',
  columns: ['kind', 'start', 'country'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Событие', en: 'Event' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          row(
            {
              name: 'kind',
              type: 'select',
              label: { ru: 'Вид', en: 'Kind' },
              options: optionsOf({
                congress: { ru: 'Конгресс', en: 'Congress' },
                forum: { ru: 'Форум', en: 'Forum' },
                briefing: { ru: 'Брифинг', en: 'Briefing' },
                freeConsultation: { ru: 'Бесплатная консультация', en: 'Free consultation' },
                training: { ru: 'Обучение', en: 'Training' },
              }),
            },
            {
              name: 'mode',
              type: 'select',
              label: { ru: 'Формат', en: 'Mode' },
              options: optionsOf({
                onSite: { ru: 'Очно', en: 'On site' },
                online: { ru: 'Онлайн', en: 'Online' },
                hybrid: { ru: 'Смешанный', en: 'Hybrid' },
              }),
            },
          ),
          row(
            timezone({
              name: 'timezone',
              label: { ru: 'Часовой пояс', en: 'Time zone' },
              moments: ['start', 'end'],
            }),
            moment({
              name: 'start',
              label: { ru: 'Начало', en: 'Start' },
              required: true,
              index: true,
              zone: 'timezone',
            }),
            moment({
              name: 'end',
              label: { ru: 'Конец', en: 'End' },
              zone: 'timezone',
              notBefore: 'start',
            }),
          ),
          row(
            country(),
            localizedText({ name: 'city', label: { ru: 'Город', en: 'City' }, maxLength: 120 }),
            localizedText({ name: 'venue', label: { ru: 'Место', en: 'Venue' } }),
          ),
          many({
            name: 'organizers',
            label: { ru: 'Организаторы', en: 'Organizers' },
            relationTo: 'organizations',
          }),
          url({ name: 'url', label: { ru: 'Страница события', en: 'Page' } }),
          localizedRichText({ name: 'programme', label: { ru: 'Программа', en: 'Programme' } }),
        ]),
        trustTab(),
      ],
    },
  ],
});
