import type { GroupField } from 'payload';
import { jurisdictionOptions } from '../codes/jurisdictions.ts';
import { optionsOf } from './options-of.ts';

/** Who may be shown this, and whether it informs or promotes. */
export const governance = (): GroupField => ({
  name: 'governance',
  type: 'group',
  label: { ru: 'Кому показывать', en: 'Governance' },
  fields: [
    {
      name: 'contentKind',
      type: 'select',
      label: { ru: 'Характер', en: 'Kind of content' },
      required: true,
      defaultValue: 'information',
      options: optionsOf({
        information: { ru: 'Информация', en: 'Information' },
        promotion: { ru: 'Реклама', en: 'Promotion' },
      }),
    },
    {
      name: 'jurisdictions',
      type: 'select',
      hasMany: true,
      label: { ru: 'Юрисдикции', en: 'Jurisdictions' },
      options: jurisdictionOptions(),
      admin: {
        description: {
          ru: 'Чьё право о рекламе и здравоохранении касается этого материала',
          en: 'Whose advertising and health law concerns this',
        },
      },
    },
    {
      name: 'sitesAllowed',
      type: 'relationship',
      relationTo: 'sites',
      hasMany: true,
      label: { ru: 'Только этим сайтам', en: 'Only these sites' },
      admin: { description: { ru: 'Пусто — всем', en: 'Empty means every site' } },
    },
    {
      name: 'sitesDenied',
      type: 'relationship',
      relationTo: 'sites',
      hasMany: true,
      label: { ru: 'Кроме этих сайтов', en: 'Not these sites' },
    },
  ],
});
