import type { Field } from 'payload';
import { type Broken, isEmpty } from './check.ts';

/** A count of things: no fractions. */
export function wholeNumber(value: unknown): Broken {
  return isEmpty(value) || Number.isInteger(value) ? null : { key: 'wholeNumber' };
}

const isText = (value: unknown) => typeof value === 'string';

/** Whether one value, which is not empty, is of the kind that a field holds. */
const kinds: Partial<Record<Field['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  code: isText,
  email: isText,
  select: isText,
  radio: isText,
  number: Number.isFinite,
  checkbox: (value) => typeof value === 'boolean',
  date: (value) =>
    (isText(value) || value instanceof Date) && !Number.isNaN(Date.parse(String(value))),
  richText: (value) => typeof value === 'object',
};

/**
 * Whether a value can be what its field says, published or not. Databases differ in what they make of
 * the rest: SQLite stores any value in any column, MongoDB fails in the middle.
 */
export function kindOf(field: Field, value: unknown): Broken {
  const isKind = kinds[field.type];
  if (!isKind || isEmpty(value)) return null;
  const hasMany = 'hasMany' in field && field.hasMany;
  if (Array.isArray(value) ? !hasMany : hasMany) return { key: 'kind' };
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every(isKind)) return { key: 'kind' };
  if (field.type === 'select' && !values.every((each) => isOption(field.options, each))) {
    return { key: 'option' };
  }
  return isWhole(field) ? (values.map(wholeNumber).find((each) => each !== null) ?? null) : null;
}

const isOption = (options: readonly (string | { value: string })[], value: unknown) =>
  options.some((option) => (typeof option === 'string' ? option : option.value) === value);

const isWhole = (field: Field) => 'custom' in field && field.custom?.whole === true;
