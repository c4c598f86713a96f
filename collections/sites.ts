import type { CollectionConfig, Field } from 'payload';
import { array, select } from 'payload/shared';
import { LARGEST } from '../translations/extent.ts';
import { localeOptions } from '../translations/locale-options.ts';
import { isAdmin } from './access/is-admin.ts';
import { isStaff } from './access/is-staff.ts';
import { feedTypes } from './codes/feed-types.ts';
import { checked } from './fields/checked.ts';
import { countries, country } from './fields/country.ts';
import { optionsOf } from './fields/options-of.ts';
import { many } from './fields/relations.ts';
import { wholeNumber } from './fields/whole-number.ts';
import { groups } from './groups.ts';
import { siteSlug } from './hooks/site-slug.ts';
import { chainRule, servedRule } from './rules/site-locales.ts';
import { createKeyField } from './site-keys/create-key-field.ts';
import { keyUsesEndpoint } from './site-keys/key-uses-endpoint.ts';
import { keysEndpoint } from './site-keys/keys-endpoint.ts';
import { keysField } from './site-keys/keys-field.ts';
import { trustedEndpoint } from './trusted-documents/trusted-endpoint.ts';
import { trustedFields } from './trusted-documents/trusted-fields.ts';

/** The sites that pull the feed: what each may see, in which languages, and with which keys. */
export const sites: CollectionConfig = {
  slug: 'sites',
  // What its developers have uploaded is bounded by itself (`trustedLimits`), and kept once.
  custom: { largest: 2 * LARGEST },
  labels: {
    singular: { ru: 'Сайт', en: 'Site' },
    plural: { ru: 'Сайты', en: 'Sites' },
  },
  // Everybody on the staff may pick a site by its name; the rest is for administrators.
  access: { create: isAdmin, read: isStaff, update: isAdmin, delete: isAdmin },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country', 'active'],
    description: {
      ru: 'Сайты посольств, регионов и партнёров, которые получают ленту',
      en: 'Sites of embassies, regions and partners that pull the feed',
    },
    components: {
      edit: {
        beforeDocumentControls: [
          {
            path: '/src/admin/schedule/document-failures.tsx#DocumentFailures',
            serverProps: { collectionSlug: 'sites' },
          },
        ],
      },
    },
  },
  endpoints: [keysEndpoint, keyUsesEndpoint, trustedEndpoint],
  hooks: { beforeValidate: [siteSlug] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { ru: 'Название', en: 'Name' },
          required: true,
          maxLength: 200,
        },
        {
          name: 'slug',
          type: 'text',
          label: { ru: 'Код (slug)', en: 'Slug' },
          unique: true,
          index: true,
          maxLength: 80,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { ru: 'Вид', en: 'Kind' },
          required: true,
          options: optionsOf({
            embassy: { ru: 'Посольство', en: 'Embassy' },
            regional: { ru: 'Региональный портал', en: 'Regional portal' },
            ministry: { ru: 'Министерство', en: 'Ministry' },
            partner: { ru: 'Партнёр', en: 'Partner' },
          }),
        },
        country(),
        {
          name: 'active',
          type: 'checkbox',
          label: { ru: 'Включён', en: 'Active' },
          defaultValue: true,
        },
      ],
    },
    {
      type: 'collapsible',
      label: { ru: 'Языки', en: 'Languages' },
      fields: forAdmins([
        {
          name: 'servedLocales',
          type: 'select',
          hasMany: true,
          label: { ru: 'Языки сайта', en: 'Languages served' },
          options: localeOptions(),
          admin: { description: { ru: 'Пусто — все', en: 'Empty means all' } },
        },
        {
          name: 'defaultLocale',
          type: 'select',
          label: { ru: 'Язык по умолчанию', en: 'Default language' },
          required: true,
          options: localeOptions(),
          validate: checked(select, (value, { servedLocales }) => servedRule(value, servedLocales)),
        } as Field,
        {
          name: 'fallbackChain',
          type: 'array',
          label: { ru: 'Если перевода нет', en: 'Where there is no translation' },
          labels: {
            singular: { ru: 'Язык', en: 'Language' },
            plural: { ru: 'Языки', en: 'Languages' },
          },
          admin: {
            description: {
              ru: 'Языки по порядку; пусто — обычная цепочка',
              en: 'Languages in order; empty means the usual chain',
            },
          },
          validate: checked(array, chainRule),
          fields: [
            {
              name: 'locale',
              type: 'select',
              label: { ru: 'Язык', en: 'Language' },
              required: true,
              options: localeOptions(),
            },
          ],
        } as Field,
      ]),
    },
    {
      type: 'collapsible',
      label: { ru: 'Что показывать', en: 'What is served' },
      fields: forAdmins([
        {
          name: 'allowedTypes',
          type: 'select',
          hasMany: true,
          label: { ru: 'Типы', en: 'Types' },
          options: optionsOf(feedTypes),
          admin: { description: { ru: 'Пусто — все', en: 'Empty means all' } },
        },
        {
          name: 'machineTexts',
          type: 'select',
          label: { ru: 'Тексты машины', en: 'Machine texts' },
          required: true,
          defaultValue: 'none',
          options: optionsOf({
            none: { ru: 'Не отдавать', en: 'Not served' },
            labelled: { ru: 'Отдавать с пометкой', en: 'Served, labelled as such' },
          }),
          admin: {
            description: {
              ru: 'Где ещё нет одобренного перевода и правила раздела это разрешают',
              en: 'Where nothing is approved yet, and the collection’s rule allows it',
            },
          },
        },
        countries({ name: 'allowedCountries', label: { ru: 'Страны', en: 'Countries' } }),
        many({
          name: 'allowedDestinations',
          label: { ru: 'Курорты', en: 'Destinations' },
          relationTo: 'destinations',
        }),
      ]),
    },
    keysField(),
    createKeyField(),
    ...forAdmins([
      wholeNumber({
        name: 'rateLimit',
        label: { ru: 'Запросов в минуту', en: 'Requests a minute' },
        required: true,
        defaultValue: 600,
        min: 1,
        max: 100_000,
      }),
      ...trustedFields(),
    ]),
  ],
};

function forAdmins(fields: Field[]): Field[] {
  return fields.map((field) => ({ ...field, access: { read: isAdmin } }) as Field);
}
