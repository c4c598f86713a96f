import type { NumberField } from 'payload';
import { number } from 'payload/shared';
import { year as yearRule } from '../rules/shapes.ts';
import { checked } from './checked.ts';

type Options = Pick<NumberField, 'name' | 'label'> & { min: number; yearsAhead?: number };

/** A year, from `min` to so many years ahead of this one. */
export const year = ({ min, yearsAhead = 0, ...options }: Options): NumberField =>
  ({
    ...options,
    type: 'number',
    admin: { step: 1 },
    custom: { whole: true },
    validate: checked(number, (value) =>
      yearRule(value, { min, max: new Date().getUTCFullYear() + yearsAhead }),
    ),
  }) as NumberField;
