import { feedTypes } from './codes/feed-types.ts';
import { jurisdictionOptions } from './codes/jurisdictions.ts';
import { content } from './content.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { optionsOf } from './fields/options-of.ts';
import { row } from './fields/row.ts';

/** What the law of the reader's country wants said; served inseparably with what it applies to. */
export const disclaimers = content({
  slug: 'disclaimers',
  labels: {
    singular: { ru: 'Оговорка', en: 'Disclaimer' },
    plural: { ru: 'Оговорки', en: 'Disclaimers' },
  },
  group: 'reference',
  description: {
    ru: 'Тексты, которых требует право страны читателя',
    en: 'Texts that the law of the reader’s country requires',
  },
  title: ({ jurisdiction, version }) => [jurisdiction, version].filter(Boolean).join(' · '),
  columns: ['jurisdiction', 'appliesTo', 'version'],
  fields: [
    row(
      {
        name: 'jurisdiction',
        type: 'select',
        label: { ru: 'Юрисдикция', en: 'Jurisdiction' },
        required: true,
        index: true,
        options: jurisdictionOptions(),
      },
      {
        name: 'version',
        type: 'text',
        label: { ru: 'Редакция', en: 'Version' },
        required: true,
        maxLength: 40,
      },
    ),
    {
      name: 'appliesTo',
      type: 'select',
      hasMany: true,
      label: { ru: 'К чему относится', en: 'Applies to' },
      options: optionsOf(feedTypes),
      admin: { description: { ru: 'Пусто — ко всему', en: 'Empty means everything' } },
    },
    localizedTextarea({
      name: 'text',
      label: { ru: 'Текст', en: 'Text' },
      required: true,
      clinical: true,
      maxLength: 5000,
    }),
  ],
});
