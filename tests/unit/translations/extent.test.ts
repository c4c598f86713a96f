import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEEPEST, extentOf, LARGEST } from '../../../translations/extent.ts';

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

it('the size of a value is about that of its JSON, and never much below', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const plain = JSON.stringify(value).replaceAll(/\\u[0-9a-f]{4}|\\./g, ' ');
      expect(extentOf(value).size * 3 + 30).toBeGreaterThanOrEqual(plain.length);
    }),
  );
  expect(extentOf('x'.repeat(LARGEST + 1)).size).toBeGreaterThan(LARGEST);
});
