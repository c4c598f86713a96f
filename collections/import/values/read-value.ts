import { countryOptions } from '../../codes/countries.ts';
import { currencyOptions } from '../../codes/currencies.ts';
import { languageOptions } from '../../codes/languages.ts';
import { choiceOf, type FieldKind, type FieldNode } from '../map/field-tree.ts';
import { readBoolean } from './boolean.ts';
import { readChoice } from './choice.ts';
import { isComputedError } from './computed-error.ts';
import { readDate } from './date.ts';
import { readNumber } from './number.ts';
import { readReference } from './reference.ts';
import { readRichText } from './rich-text.ts';
import { readText } from './text.ts';
import type { Coerced, ReadValue, ValueContext } from './types.ts';

const readers: Readonly<Record<Exclude<FieldKind, 'group' | 'array'>, ReadValue>> = {
  text: readText,
  number: readNumber,
  date: readDate,
  checkbox: readBoolean,
  select: readChoice,
  relationship: readReference,
  richText: readRichText,
};

const choices = {
  country: countryOptions().map(choiceOf),
  language: languageOptions().map(choiceOf),
  currency: currencyOptions().map(choiceOf),
};

const amongChoices =
  (options: FieldNode['options']): ReadValue =>
  (value, context) =>
    readChoice(value, { ...context, field: { ...context.field, options } });

/** What a map may say that a column holds, whatever its field's type is. */
export const valueKinds: Readonly<Record<string, ReadValue>> = {
  text: readText,
  number: readNumber,
  date: readDate,
  boolean: readBoolean,
  country: amongChoices(choices.country),
  language: amongChoices(choices.language),
  currency: amongChoices(choices.currency),
};

/** A cell's single value as its field wants it; `as` is a name of `valueKinds`. */
export function readValue(value: unknown, context: ValueContext, as?: string): Coerced {
  if (typeof value === 'string' && value.includes('\uFFFD')) {
    return {
      reason: 'some of its bytes are not text',
      cure: 'save the file as UTF-8 and look at this cell',
    };
  }
  if (typeof value === 'string' && isComputedError(value)) {
    return {
      reason: 'it is an error that a program wrote in place of a value',
      cure: 'mend the formula in the spreadsheet, or leave the cell empty',
    };
  }
  const { kind } = context.field;
  const read = as === undefined ? undefined : valueKinds[as];
  if (read) return read(value, context);
  return kind === 'group' || kind === 'array'
    ? {
        reason: 'the field has parts',
        cure: `name a part of it, for instance ${context.field.children[0]?.path}`,
      }
    : readers[kind](value, context);
}

/** Whether a cell says nothing; what is there stays then. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
