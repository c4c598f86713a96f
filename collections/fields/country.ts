import type { SelectField } from 'payload';
import { countryOptions } from '../codes/countries.ts';

type Options = Partial<Pick<SelectField, 'name' | 'label' | 'required'>>;

/** A country, ISO 3166-1 alpha-2. */
export const country = (options: Options = {}): SelectField => ({
  name: 'country',
  label: { ru: 'Страна', en: 'Country' },
  ...options,
  type: 'select',
  index: true,
  options: countryOptions(),
});

/** Several countries. */
export const countries = (options: Pick<SelectField, 'name' | 'label'>): SelectField => ({
  ...options,
  type: 'select',
  hasMany: true,
  options: countryOptions(),
});
