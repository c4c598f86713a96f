import type { NumberField } from 'payload';

type Options = Pick<NumberField, 'name' | 'label' | 'required'> & { max?: number };

/** A whole number of things or days, 0 or more. */
export const count = ({ max = 10_000_000, ...options }: Options): NumberField =>
  ({ ...options, type: 'number', min: 0, max, admin: { step: 1 } }) as NumberField;
