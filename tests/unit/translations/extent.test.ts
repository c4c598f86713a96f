import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEEPEST, extentOf } from '../../../translations/extent.ts';

function nested(levels: number): unknown {
  let value: unknown = 'text';
  for (let level = 0; level < levels; level++) {
    value = level % 2 ? { children: value } : [value];
  }
  return value;
}

it('the depth of a value is the number of lists and objects around its innermost one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: DEEPEST }), (levels) => {
      expect(extentOf(nested(levels)).depth).toBe(levels);
    }),
  );
});

it('a value of any depth is measured without exhausting the stack', () => {
  expect(extentOf(nested(1_000_000)).depth).toBeGreaterThan(DEEPEST);
});

it('the size of a value is about that of its JSON in UTF-8, and never much below', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      const { size } = extentOf(value, Number.POSITIVE_INFINITY);
      expect(size * 2 + 30).toBeGreaterThanOrEqual(bytes);
    }),
  );
  for (const sign of ['д', '医', '"', '😀']) {
    const text = sign.repeat(5_000);
    expect(extentOf(text).size).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)));
  }
});
