import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/admin/json/json-fault.ts';

describe('jsonFault', () => {
  it.each(['', '  \n', '{}', '{\n  "a": [1, 2]\n}', 'null'])(
    'finds nothing wrong with %j',
    (text) => {
      expect(jsonFault(text)).toBeNull();
    },
  );

  it.each([
    ['{', 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a": tru\n}', 2, 8],
    ['{"a": 1} x', 1, 10],
    ['[\n1,\n2', 3, 2],
    ['{ /* a */ }', 1, 3],
  ])('says where %j stops being JSON', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });
});
