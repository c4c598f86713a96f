import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenSealer, type Position } from '../../../../src/feed/changes/token.ts';

const sealer = createTokenSealer('a-secret-for-tests-only-0123456789abcdef');
const position: Position = { epoch: 'e', site: 's', scope: 'x', seq: 7, base: 3 };
const badToken = expect.objectContaining({ code: 'BAD_TOKEN' });

describe('a changes token', () => {
  it('says what was sealed in it, in characters that an address takes', () => {
    const token = sealer.seal(position);
    expect(token).toMatch(/^[\w-]+$/);
    expect(sealer.open(token)).toEqual(position);
  });

  it('is refused with any character altered, added or left out', () => {
    const token = sealer.seal(position);
    const altered = fc
      .tuple(fc.nat(token.length - 1), fc.constantFrom('', 'A', 'b', '7', '_', 'AA', '=', ' '))
      .map(([at, text]) => token.slice(0, at) + text + token.slice(at + 1));
    fc.assert(
      fc.property(altered, (forged) => {
        fc.pre(forged !== token);
        expect(() => sealer.open(forged)).toThrow(badToken);
      }),
    );
  });

  it('is refused when it is no token at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => sealer.open(text)).toThrow(badToken);
      }),
    );
  });

  it('is refused by a feed with another secret', () => {
    const other = createTokenSealer('another-secret-for-tests-0123456789abcdef');
    expect(() => other.open(sealer.seal(position))).toThrow(badToken);
  });
});
