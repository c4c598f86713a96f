import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { dateOrder } from '../rules/dates.ts';
import { dayRule, storedDay } from '../rules/days.ts';
import { checked } from './checked.ts';
import { stored } from './stored.ts';

type Options = Pick<DateField, 'name' | 'label' | 'required' | 'index'> & {
  /** The sibling date that this one may not be before. */
  notBefore?: string;
};

/** A day, without a time and without a zone. Everywhere the same one is shown. */
export const day = ({ notBefore, ...options }: Options): DateField => ({
  ...options,
  type: 'date',
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
    components: {
      Field: '/src/admin/dates/day-field.tsx#DayField',
      Cell: '/src/admin/dates/day-cell.tsx#DayCell',
      Diff: '/src/admin/dates/day-diff.tsx#DayDiff',
    },
  },
  custom: { isDay: true },
  hooks: {
    beforeValidate: [
      stored((value) => {
        const read = storedDay(value);
        return 'day' in read ? { value: read.day } : read;
      }),
    ],
  },
  validate: checked(
    date,
    (value, siblings) =>
      dayRule(value) ??
      (notBefore ? dateOrder(siblings[notBefore] as string, value as string) : null),
  ),
});
