import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSeen } from '../../../../src/feed/http/seen.ts';

it('remembers a text until many others have come, and none that has not', () => {
  const text = fc.string({ minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text), fc.uniqueArray(text, { maxLength: 10 }), (before, others) => {
      const isSeen = createSeen(50);
      const known = new Set<string>();
      for (const each of before) {
        if (isSeen(each)) expect(known).toContain(each);
        known.add(each);
      }
      isSeen('abcde');
      // Ten others fill one generation; the text is in the older one then.
      for (const each of others.filter((other) => other !== 'abcde')) isSeen(each);
      expect(isSeen('abcde')).toBe(true);
    }),
  );
  const isSeen = createSeen(50);
  expect(isSeen('first')).toBe(false);
  for (let count = 0; count < 25; count++) isSeen(`${10_000 + count}`);
  expect(isSeen('first')).toBe(false);
});
