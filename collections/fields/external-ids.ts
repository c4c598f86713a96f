import type { ArrayField } from 'payload';

/** What other registers call this, so that importing the same file twice changes nothing. */
export const externalIds = (): ArrayField => ({
  name: 'externalIds',
  type: 'array',
  label: { ru: 'Внешние идентификаторы', en: 'External identifiers' },
  labels: {
    singular: { ru: 'Идентификатор', en: 'Identifier' },
    plural: { ru: 'Идентификаторы', en: 'Identifiers' },
  },
  hooks: { beforeDuplicate: [() => []] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'system',
          type: 'text',
          label: { ru: 'Система', en: 'System' },
          required: true,
          maxLength: 60,
          admin: { placeholder: 'wikidata' },
        },
        {
          name: 'value',
          type: 'text',
          label: { ru: 'Значение', en: 'Value' },
          required: true,
          index: true,
          maxLength: 200,
        },
      ],
    },
  ],
});
