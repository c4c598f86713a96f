import type { NumberField } from 'payload';
import { number } from 'payload/shared';
import { wholeNumber as rule } from '../rules/kinds.ts';
import { checked } from './checked.ts';

type Options = Pick<NumberField, 'name' | 'label' | 'required' | 'min' | 'max' | 'defaultValue'>;

/** A number without fractions, as the feed's `Int` is; drafts are held to that as well. */
export const wholeNumber = (options: Options): NumberField =>
  ({
    ...options,
    type: 'number',
    admin: { step: 1 },
    custom: { whole: true },
    validate: checked(number, rule),
  }) as NumberField;
