import fc from 'fast-check';
import { expect, it } from 'vitest';
import { config } from '../../../src/proxy.ts';

const matcher = new RegExp(`^${config.matcher[0]}$`);

const decodes = (path: string) => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Pieces of which paths are made that do and do not decode: RFC 3629's borders among them. */
const pieces = [
  ...['a', '/', '%', '%2', '%20', '%7F', '%80', '%BF', '%C0', '%C2', '%DF', '%E0', '%A0', '%9F'],
  ...['%ED', '%EE', '%EF', '%F0', '%8F', '%90', '%F4', '%F5', '%D0', '%BA', 'к'],
];

it('The proxy takes exactly the paths that do not decode', () => {
  const paths = fc.array(fc.constantFrom(...pieces), { maxLength: 8 });
  fc.assert(
    fc.property(paths, (parts) => {
      const path = `/${parts.join('')}`;
      expect(matcher.test(path)).toBe(!decodes(path));
    }),
    { numRuns: 5_000 },
  );
});
