import { languageOptions } from './codes/languages.ts';
import { content } from './content.ts';
import { day } from './fields/day.ts';
import { url } from './fields/url.ts';

/** Where facts come from: nothing is published without. */
export const sources = content({
  slug: 'sources',
  labels: {
    singular: { ru: 'Источник', en: 'Source' },
    plural: { ru: 'Источники', en: 'Sources' },
  },
  group: 'reference',
  description: {
    ru: 'Статьи, отчёты и сайты, на которых основаны сведения',
    en: 'Articles, reports and sites that the facts rest on',
  },
  title: 'title',
  translated: false,
  columns: ['publisher', 'published'],
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { ru: 'Название', en: 'Title' },
      required: true,
      maxLength: 500,
    },
    { name: 'publisher', type: 'text', label: { ru: 'Издатель', en: 'Publisher' }, maxLength: 200 },
    url({ name: 'url', label: { ru: 'Адрес', en: 'Address' } }),
    {
      type: 'row',
      fields: [
        day({ name: 'published', label: { ru: 'Опубликован', en: 'Published' } }),
        {
          name: 'language',
          type: 'select',
          label: { ru: 'Язык', en: 'Language' },
          options: languageOptions(),
        },
      ],
    },
  ],
});
