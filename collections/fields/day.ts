import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { dateOrder } from '../rules/dates.ts';
import { checked } from './checked.ts';

type Options = Pick<DateField, 'name' | 'label' | 'required' | 'index'> & {
  /** The sibling date that this one may not be before. */
  notBefore?: string;
};

/** A day, without a time. */
export const day = ({ notBefore, ...options }: Options): DateField => ({
  ...options,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  ...(notBefore && {
    validate: checked(date, (value, siblings) =>
      dateOrder(siblings[notBefore] as string, value as string),
    ),
  }),
});
