import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flawOf,
  fromPlainPieces,
  plainOf,
  segmentsOf,
  simpler,
  toPlainPieces,
} from '../../../../translations/segments/index.ts';
import { aLeaf } from './a-tree.ts';

const shouted = (text: string) =>
  fromPlainPieces(
    text,
    toPlainPieces(text).map((piece) => piece.toUpperCase()),
  );

describe('plain pieces of a segment', () => {
  it.each([
    ['words', 'a &amp; b', ['a & b'], 'A &amp; B'],
    ['lines', ' a<x1/>b <x2/>', ['a', 'b'], ' A<x1/>B <x2/>'],
    ['a mark within', 'a <g1>b</g1> c', ['a b c'], 'A B C'],
    ['a mark around all', '<g1>a b</g1>', ['a b'], '<g1>A B</g1>'],
    ['a mark around a line', '<g1>a</g1><x2/>b', ['a', 'b'], '<g1>A</g1><x2/>B'],
    ['a link over lines', '<g2>a<x3/>b</g2>', ['a', 'b'], '<g2>A<x3/>B</g2>'],
    ['a marked link', '<g2><g3>a</g3></g2> ', ['a'], '<g2><g3>A</g3></g2> '],
    ['a link that ends within a line', '<g2>a<x3/>b</g2> c', ['a', 'b c'], 'A<x3/>B C'],
    [
      'a phone that came back',
      'call <k1>+7 495 123-45-67</k1>',
      ['call +7 495 123-45-67'],
      'CALL <k1>+7 495 123-45-67</k1>',
    ],
    ['a mail alone in a line', 'mail<x1/><k2>a@b.cd</k2>', ['mail'], 'MAIL<x1/><k2>a@b.cd</k2>'],
    ['a mail that came back otherwise', 'mail <k1>a@b.cd</k1>', ['mail a@b.cd'], 'MAIL A@B.CD'],
  ])('are made and put together: %s', (_name, text, pieces, target) => {
    expect(toPlainPieces(text)).toEqual(pieces);
    expect(shouted(text)).toBe(target);
  });

  it('lose marks and links that are not around wholes, and nothing else', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        for (const { text } of segmentsOf(value)) {
          const target = fromPlainPieces(text, toPlainPieces(text));
          expect(plainOf(target)).toBe(plainOf(text));
          const isAsItWas = !/<g/.test(text) && !/<k/.test(text);
          if (isAsItWas) expect(target).toBe(text);
          if (flawOf(text, target) === 'simplified') expect(simpler(text)).not.toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are as many as were asked for', () => {
    expect(() => fromPlainPieces('a<x1/>b', ['A'])).toThrow('There are 1 translations of 2 texts');
  });
});
