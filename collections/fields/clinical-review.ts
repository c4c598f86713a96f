import type { GroupField } from 'payload';
import { day } from './day.ts';

/** Who of the profession stands behind a medical text, since when, and on what evidence. */
export const clinicalReview = (): GroupField => ({
  name: 'clinicalReview',
  type: 'group',
  label: { ru: 'Медицинская проверка', en: 'Clinical review' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'reviewedBy',
          type: 'relationship',
          relationTo: 'users',
          label: { ru: 'Кто проверил', en: 'Reviewed by' },
        },
        day({ name: 'lastReviewed', label: { ru: 'Когда', en: 'Last reviewed' } }),
      ],
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: { ru: 'На чём основано', en: 'Evidence' },
      maxLength: 5000,
    },
  ],
});
