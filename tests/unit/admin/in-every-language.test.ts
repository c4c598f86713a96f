import { en } from '@payloadcms/translations/languages/en';
import { ru } from '@payloadcms/translations/languages/ru';
import type { SanitizedConfig } from 'payload';
import { expect, it } from 'vitest';
import { inEveryLanguage } from '../../../src/admin/in-every-language.ts';

type Words = { t: (key: string) => string };

it('Payload’s own labels are there in every language, whoever asks first', async () => {
  const status = {
    name: '_status',
    type: 'select',
    label: ({ t }: Words) => t('version:status'),
    options: [{ label: ({ t }: Words) => t('version:draft'), value: 'draft' }],
  };
  const created = {
    name: 'createdAt',
    type: 'date',
    label: ({ t }: Words) => t('general:createdAt'),
  };
  const ours = { name: 'name', type: 'text', label: { ru: 'Название', en: 'Name' } };
  const fields = [
    { type: 'tabs', tabs: [{ fields: [{ type: 'row', fields: [created, ours] }] }] },
    status,
  ];
  await inEveryLanguage({
    i18n: {
      supportedLanguages: { ru, en },
      fallbackLanguage: 'ru',
      translations: { ru: { version: { status: 'Состояние' } } },
    },
    collections: [{ fields, flattenedFields: [created, ours, status] }],
    globals: [],
  } as unknown as SanitizedConfig);
  expect([created.label, status.label, status.options[0]?.label, ours.label]).toEqual([
    { ru: 'Дата создания', en: 'Created At' },
    { ru: 'Состояние', en: 'Status' },
    { ru: 'Черновик', en: 'Draft' },
    { ru: 'Название', en: 'Name' },
  ]);
});
