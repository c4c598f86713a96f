import { createHmac, hkdfSync } from 'node:crypto';
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

  it('is read while its secret is the previous one, or the next one, and no longer', () => {
    const named = (name: string) => `${name}, a secret for tests 0123456789abcdef`;
    const [old, young, third] = [named('old'), named('young'), named('third')];
    const token = createTokenSealer(old).seal(position);
    expect(createTokenSealer(young, old).open(token)).toEqual(position);
    // Half of the nodes seal with the new secret by now; the others know it already.
    const made = createTokenSealer(young, old).seal(position);
    expect(createTokenSealer(young).open(made)).toEqual(position);
    expect(createTokenSealer(old, young).open(made)).toEqual(position);
    expect(() => createTokenSealer(third, young).open(token)).toThrow(badToken);
  });

  it('tells nobody what is in it, nor by its length how far the log is', () => {
    const tokens = [0, 7, 1_234_567].map((seq) =>
      sealer.seal({ ...position, epoch: 'an-epoch', site: 'a-site', seq }),
    );
    expect(new Set(tokens.map(({ length }) => length)).size).toBe(1);
    for (const token of tokens) {
      const bytes = Buffer.from(token, 'base64url').toString('latin1');
      for (const told of ['epoch', 'a-site', 'seq', '1234567']) expect(bytes).not.toContain(told);
    }
  });

  it('is the same for the same position at every node, so that equal answers have equal tags', () => {
    const seqs = fc.tuple(fc.nat(), fc.nat());
    const elsewhere = createTokenSealer('a-secret-for-tests-only-0123456789abcdef');
    fc.assert(
      fc.property(seqs, ([seq, other]) => {
        const token = sealer.seal({ ...position, seq });
        expect(elsewhere.seal({ ...position, seq })).toBe(token);
        expect(sealer.open(token).seq).toBe(seq);
        expect(sealer.seal({ ...position, seq: other }) === token).toBe(seq === other);
      }),
    );
  });

  it('of the first kind, signed and readable, still opens', () => {
    const secret = 'a-secret-for-tests-only-0123456789abcdef';
    const signKey = Buffer.from(
      hkdfSync('sha256', secret, '', 'polyclinic feed changes token 1', 32),
    );
    const payload = Buffer.from(JSON.stringify(position));
    const mac = createHmac('sha256', signKey).update(payload).digest();
    const token = Buffer.concat([mac, payload]).toString('base64url');
    expect(sealer.open(token)).toEqual(position);
    mac[0] = Number(mac[0]) ^ 1;
    const forged = Buffer.concat([mac, payload]).toString('base64url');
    expect(() => sealer.open(forged)).toThrow(badToken);
  });
});
