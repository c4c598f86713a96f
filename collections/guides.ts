import type { RelationshipField } from 'payload';
import { content } from './content.ts';
import { clinicalReview } from './fields/clinical-review.ts';
import { countries } from './fields/country.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { guideEditor } from './fields/rich-text.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { linkableSlugs } from './slugs.ts';

/** Articles for patients and their families. */
export const guides = content({
  slug: 'guides',
  labels: {
    singular: { ru: 'Путеводитель', en: 'Guide' },
    plural: { ru: 'Путеводители', en: 'Guides' },
  },
  group: 'editorial',
  description: {
    ru: 'Статьи со ссылками на клиники, врачей и курорты',
    en: 'Articles that link to clinics, doctors and destinations',
  },
  title: 'title',
  columns: ['audienceCountries'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Текст', en: 'Text' }, [
          localizedText({ name: 'title', label: { ru: 'Название', en: 'Title' }, required: true }),
          localizedRichText({
            name: 'body',
            label: { ru: 'Текст', en: 'Body' },
            editor: guideEditor,
          }),
        ]),
        tab({ ru: 'Для кого и о чём', en: 'Audience' }, [
          countries({
            name: 'audienceCountries',
            label: { ru: 'Для читателей из стран', en: 'For readers from' },
          }),
          {
            name: 'related',
            type: 'relationship',
            relationTo: [...linkableSlugs],
            hasMany: true,
            label: { ru: 'По теме', en: 'Related' },
          } as RelationshipField,
        ]),
        trustTab({ more: [clinicalReview()] }),
      ],
    },
  ],
});
