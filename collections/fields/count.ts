import type { NumberField } from 'payload';
import { wholeNumber } from './whole-number.ts';

type Options = Pick<NumberField, 'name' | 'label' | 'required'> & { max?: number };

/** A whole number of things or days, 0 or more. */
export const count = ({ max = 10_000_000, ...options }: Options): NumberField =>
  wholeNumber({ ...options, min: 0, max });
