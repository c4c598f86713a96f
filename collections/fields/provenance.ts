import type { GroupField } from 'payload';
import { addMonths, timeOf } from '../rules/dates.ts';
import { day } from './day.ts';

/** Where the facts come from, when somebody checked them, and when they are due again. */
export const provenance = (): GroupField => ({
  name: 'provenance',
  type: 'group',
  label: { ru: 'Происхождение сведений', en: 'Provenance' },
  fields: [
    {
      name: 'sources',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      required: true,
      label: { ru: 'Источники', en: 'Sources' },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'verifiedAt', label: { ru: 'Проверено', en: 'Verified' }, required: true }),
        {
          ...day({
            name: 'reviewDue',
            label: { ru: 'Проверить снова', en: 'Review due' },
            required: true,
            index: true,
            notBefore: 'verifiedAt',
          }),
          hooks: { beforeValidate: [({ value, siblingData }) => value ?? aYearAfter(siblingData)] },
        },
      ],
    },
  ],
});

/** Facts are looked at again within a year, unless somebody says when. */
function aYearAfter(siblings: { verifiedAt?: string | Date | null }): string | undefined {
  const time = timeOf(siblings.verifiedAt);
  return time === null ? undefined : new Date(addMonths(time, 12)).toISOString();
}
