import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValues, MAX_DEPTH } from '../../../src/requests/check-values.ts';

const refused = (value: unknown) => {
  try {
    checkValues(value, 'body');
    return undefined;
  } catch (error) {
    return error as { field?: string; status?: number };
  }
};

describe('values that no field can hold', () => {
  it.each<[string, unknown, string]>([
    ['NUL', { name: 'a\0b' }, 'name'],
    ['half of a surrogate pair', { contacts: [{ value: '\udc00' }] }, 'contacts.0.value'],
    ['a key with NUL', { seo: { 'a\0': 1 } }, 'seo'],
    ['a node without a type', { description: { root: { children: [] } } }, 'description'],
    ['children that are no list', { text: { root: { type: 'root', children: {} } } }, 'text'],
  ])('are refused at their field: %s', (_name, value, field) => {
    expect(refused(value)).toMatchObject({ field, status: 400 });
  });

  it('are those that are nested too deeply, however deep they are', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = 'text';
      for (let level = 0; level < levels; level++) value = { inner: value };
      return value;
    };
    expect(refused(nested(MAX_DEPTH))).toBeUndefined();
    expect(refused(nested(MAX_DEPTH + 1))).toMatchObject({ field: 'inner' });
    expect(refused(nested(100_000))).toMatchObject({ field: 'inner' });
  });
});

it('Whatever JSON holds of whole characters is left to the fields', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'));
  const key = text.filter((each) => each !== 'root' && each !== '__proto__');
  const value = fc.object({ key, values: [text, fc.double(), fc.boolean(), fc.constant(null)] });
  fc.assert(
    fc.property(value, (each) => {
      expect(refused(each)).toBeUndefined();
    }),
  );
});
