import type { Field, GlobalConfig, PayloadRequest } from 'payload';
import { isStaff } from '../access.ts';
import { group } from '../admin.ts';
import { localeOptions } from '../locale-options.ts';
import { hasRole } from '../review/may-approve.ts';

const engineOptions = [
  { value: 'deepl', label: 'DeepL' },
  { value: 'libre', label: 'LibreTranslate' },
  { value: 'people', label: { ru: 'Только люди', en: 'People alone' } },
  { value: 'pseudo', label: { ru: 'Псевдоперевод', en: 'Pseudo-translation' } },
];

const isAdmin = ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'admin');

const characters = (name: string, label: { ru: string; en: string }): Field => ({
  name,
  type: 'number',
  label,
  min: 0,
  admin: { description: { ru: 'Знаков; пусто — без предела', en: 'Characters; empty: no limit' } },
});

/**
 * How texts are translated: what a machine may spend, which engine serves which language, and what
 * becomes of its texts in each collection.
 */
export function translationSettings(collections: { slug: string; label: unknown }[]): GlobalConfig {
  return {
    slug: 'translationSettings',
    label: { ru: 'Настройки перевода', en: 'Translation settings' },
    access: { read: isStaff, update: isAdmin },
    admin: {
      group,
      description: {
        ru: 'Бюджеты, системы перевода и правила разделов',
        en: 'Budgets, engines and the rules of collections',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          characters('dailyLimit', { ru: 'Предел на день', en: 'Limit a day' }),
          characters('monthlyLimit', { ru: 'Предел на месяц', en: 'Limit a month' }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'pricePerMillion',
            type: 'number',
            label: { ru: 'Цена миллиона знаков', en: 'Price of a million characters' },
            min: 0,
            defaultValue: 20,
          },
          {
            name: 'currency',
            type: 'text',
            label: { ru: 'Валюта', en: 'Currency' },
            maxLength: 3,
            defaultValue: 'EUR',
          },
        ],
      },
      {
        name: 'languageRules',
        type: 'array',
        label: { ru: 'Языки', en: 'Languages' },
        labels: {
          singular: { ru: 'Язык', en: 'Language' },
          plural: { ru: 'Языки', en: 'Languages' },
        },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'language',
                type: 'select',
                required: true,
                label: { ru: 'Язык', en: 'Language' },
                options: localeOptions(),
              },
              {
                name: 'engine',
                type: 'select',
                label: { ru: 'Система перевода', en: 'Engine' },
                options: engineOptions,
                admin: { description: { ru: 'Пусто — обычная', en: 'Empty: the usual one' } },
              },
              characters('monthlyLimit', { ru: 'Предел на месяц', en: 'Limit a month' }),
            ],
          },
        ],
      },
      {
        name: 'collectionRules',
        type: 'array',
        label: { ru: 'Разделы', en: 'Collections' },
        labels: {
          singular: { ru: 'Раздел', en: 'Collection' },
          plural: { ru: 'Разделы', en: 'Collections' },
        },
        fields: [
          {
            name: 'collectionSlug',
            type: 'select',
            required: true,
            label: { ru: 'Раздел', en: 'Collection' },
            options: collections.map(({ slug, label }) => ({
              value: slug,
              label: label as string,
            })),
          },
          {
            name: 'draftLanguages',
            type: 'select',
            hasMany: true,
            label: { ru: 'Переводить машиной при публикации', en: 'Draft by machine on publish' },
            options: localeOptions(),
          },
          {
            name: 'serveMachine',
            type: 'checkbox',
            defaultValue: false,
            label: {
              ru: 'Отдавать машинный текст сайтам, которые его принимают',
              en: 'Serve machine texts to sites that take them',
            },
          },
          {
            name: 'withdrawChanged',
            type: 'checkbox',
            defaultValue: false,
            label: {
              ru: 'Снимать одобренный медицинский текст, когда в оригинале изменилось число, единица или отрицание',
              en: 'Withdraw approved medical text when a number, unit or negation of the source changes',
            },
          },
        ],
      },
    ],
  };
}
