import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { content } from './content.ts';
import { checked } from './fields/checked.ts';
import { contacts } from './fields/contacts.ts';
import { countries, country } from './fields/country.ts';
import { day } from './fields/day.ts';
import { languages } from './fields/languages.ts';
import { lifecycle } from './fields/lifecycle.ts';
import { localizedText } from './fields/localized-text.ts';
import { optionsOf } from './fields/options-of.ts';
import { one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { openingHours } from './rules/opening-hours.ts';

/** Who works between clinics and patients: agencies, consultation centres, authorities, insurers. */
export const organizations = content({
  slug: 'organizations',
  labels: {
    singular: { ru: 'Организация', en: 'Organization' },
    plural: { ru: 'Организации', en: 'Organizations' },
  },
  group: 'journey',
  description: {
    ru: 'Агентства, консультационные центры, ведомства, операторы, страховые',
    en: 'Agencies, consultation centres, authorities, operators, insurers',
  },
  title: 'name',
  columns: ['kind', 'country'],
  fields: [
    // Not required: of an authority or a university it says nothing.
    { ...lifecycle(), required: false },
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Об организации', en: 'About' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          row(
            {
              name: 'kind',
              type: 'select',
              label: { ru: 'Вид', en: 'Kind' },
              required: true,
              index: true,
              options: optionsOf({
                agency: { ru: 'Агентство', en: 'Agency' },
                consultationCentre: { ru: 'Консультационный центр', en: 'Consultation centre' },
                authority: { ru: 'Ведомство', en: 'Authority' },
                association: { ru: 'Ассоциация', en: 'Association' },
                operator: { ru: 'Оператор', en: 'Operator' },
                insurer: { ru: 'Страховая компания', en: 'Insurer' },
                embassy: { ru: 'Посольство', en: 'Embassy' },
                university: { ru: 'Университет', en: 'University' },
              }),
            },
            {
              name: 'registrationNumber',
              type: 'text',
              label: { ru: 'Регистрационный номер', en: 'Registration number' },
              maxLength: 120,
            },
            one({
              name: 'host',
              label: { ru: 'При клинике', en: 'Host clinic' },
              relationTo: 'clinics',
            }),
          ),
          row(
            country({ required: true }),
            localizedText({ name: 'city', label: { ru: 'Город', en: 'City' }, maxLength: 120 }),
          ),
          row(
            countries({
              name: 'serves',
              label: { ru: 'Обслуживает страны', en: 'Serves countries' },
            }),
            languages(),
          ),
          contacts(),
          {
            name: 'openingHours',
            type: 'text',
            label: { ru: 'Часы работы', en: 'Opening hours' },
            maxLength: 200,
            admin: {
              placeholder: 'Mo-Fr 09:00-18:00; Sa 10:00-14:00',
              description: {
                ru: 'Дни Mo…Su, как в schema.org: одинаково понятно на всех языках',
                en: 'Days Mo…Su as in schema.org: the same in every language',
              },
            },
            validate: checked(text, openingHours),
          } as TextField,
        ]),
        tab({ ru: 'Соглашения', en: 'Agreements' }, [
          {
            name: 'agreements',
            type: 'array',
            label: { ru: 'Соглашения', en: 'Agreements' },
            labels: {
              singular: { ru: 'Соглашение', en: 'Agreement' },
              plural: { ru: 'Соглашения', en: 'Agreements' },
            },
            fields: [
              localizedText({ name: 'title', label: { ru: 'О чём', en: 'Title' }, required: true }),
              row(
                one({
                  name: 'with',
                  label: { ru: 'С кем', en: 'With' },
                  relationTo: 'organizations',
                }),
                day({ name: 'signed', label: { ru: 'Подписано', en: 'Signed' } }),
                day({
                  name: 'validTo',
                  label: { ru: 'Действует по', en: 'Valid to' },
                  notBefore: 'signed',
                }),
              ),
            ],
          },
        ]),
        trustTab(),
      ],
    },
  ],
});
