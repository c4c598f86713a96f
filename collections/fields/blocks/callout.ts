import type { Block } from 'payload';
import { optionsOf } from '../options-of.ts';

/** A boxed remark within a guide. The text around it is localized, so its own fields are not. */
export const callout = (): Block => ({
  slug: 'callout',
  labels: {
    singular: { ru: 'Врезка', en: 'Callout' },
    plural: { ru: 'Врезки', en: 'Callouts' },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: { ru: 'Вид', en: 'Tone' },
      required: true,
      defaultValue: 'note',
      options: optionsOf({
        note: { ru: 'Примечание', en: 'Note' },
        tip: { ru: 'Совет', en: 'Tip' },
        warning: { ru: 'Предупреждение', en: 'Warning' },
      }),
    },
    {
      name: 'text',
      type: 'textarea',
      label: { ru: 'Текст', en: 'Text' },
      required: true,
      maxLength: 2000,
    },
  ],
});
