import fc from 'fast-check';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../collections/index.ts';
import { kindOf } from '../../../collections/rules/kinds.ts';

const whole = { name: 'beds', type: 'number', custom: { whole: true } } as Field;
const options = [{ value: 'fixed', label: 'Fixed' }];

describe('the kind of a field', () => {
  it('lets a count be any whole number and no other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (value) => {
        expect(kindOf(whole, value) === null).toBe(Number.isInteger(value));
      }),
    );
  });

  it.each([
    { type: 'number', right: [1, 2.5], wrong: ['one', Number.NaN, [1], true, {}] },
    { type: 'text', right: ['a', ''], wrong: [1, ['a'], { ru: 'a' }] },
    { type: 'checkbox', right: [true, false], wrong: ['true', 1] },
    { type: 'date', right: ['2026-01-01', '2026-01-01T00:00:00.000Z'], wrong: ['soon', 5, {}] },
    { type: 'richText', right: [{ root: {} }], wrong: ['text', 1] },
    { type: 'select', right: ['fixed'], wrong: ['free', 1, ['fixed']] },
  ])('tells $type from other values', ({ type, right, wrong }) => {
    const field = { name: 'value', type, options } as unknown as Field;
    for (const value of [...right, null, undefined]) {
      expect(kindOf(field, value), JSON.stringify(value)).toBeNull();
    }
    for (const value of wrong) {
      expect(kindOf(field, value), JSON.stringify(value)).not.toBeNull();
    }
  });

  it('of every number that the feed serves as Int is whole', () => {
    const fractions = new Set([
      'longitude',
      'latitude',
      'priceFrom',
      'priceTo',
      'value',
      'focalX',
      'focalY',
      'width',
      'height',
      'filesize',
    ]);
    const numbers = collections.flatMap(({ fields }) => numbersIn(fields));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { name, custom } of numbers) {
      expect(custom?.whole === true || fractions.has(name), name).toBe(true);
    }
  });
});

type NumberIn = { name: string; custom?: { whole?: boolean } };

function numbersIn(fields: readonly Field[]): NumberIn[] {
  return fields.flatMap((field) => [
    ...(field.type === 'number' ? [field as unknown as NumberIn] : []),
    ...('fields' in field ? numbersIn(field.fields) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => numbersIn(tab.fields)) : []),
  ]);
}
