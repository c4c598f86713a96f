import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flawOf,
  plainOf,
  retag,
  segmentsOf,
  tagProblem,
} from '../../../../translations/segments/index.ts';
import { aLeaf } from './a-tree.ts';
import { mapNodes } from './trees.ts';

describe('a target whose source was only formatted otherwise', () => {
  it.each([
    ['the same formats', 'a <g1>b</g1>', 'x <g1>y</g1>', 'a <g1>b</g1>', 'x <g1>y</g1>', null],
    ['a mark gone', 'a <g1>b</g1>', 'x <g1>y</g1>', 'a b', 'x y', null],
    ['a mark around all', 'a b', 'x y', '<g1>a b</g1>', '<g1>x y</g1>', null],
    ['a wider mark', '<g1>a</g1> b', '<g1>x</g1> y', '<g1>a b</g1>', '<g1>x y</g1>', null],
    [
      'a number marked',
      'take 5 mg',
      'nehmen 5 mg',
      'take <g1>5 mg</g1>',
      'nehmen <g1>5 mg</g1>',
      null,
    ],
    [
      'another number of a tag',
      'a <g2>b</g2>',
      'x <g2>y</g2>',
      '<g1>a</g1> <g2>b</g2>',
      'x <g2>y</g2>',
      'simplified',
    ],
    ['a word marked', 'a b', 'x y', 'a <g1>b</g1>', 'x y', 'simplified'],
    ['a word linked', 'a b', 'x y', 'a <g2>b</g2>', 'x y', 'marksDropped'],
    ['a name twice', 'A b', 'A y A', '<g1>A</g1> b', 'A y A', 'simplified'],
    [
      'a link around all',
      'a <g1>b</g1>',
      'x <g1>y</g1>',
      '<g2>a <g3>b</g3></g2>',
      '<g2>x <g3>y</g3></g2>',
      null,
    ],
    [
      'all of a link marked',
      'a <g2>b</g2>',
      'x <g2>y</g2>',
      'a <g2><g3>b</g3></g2>',
      'x <g2><g3>y</g3></g2>',
      null,
    ],
    [
      'a name protected',
      'in Charité',
      'in der Charité',
      'in <k1>Charité</k1>',
      'in der <k1>Charité</k1>',
      null,
    ],
    ['a name left free', 'in <k1>MRI</k1>', 'im <k1>MRI</k1>', 'in MRI', 'im MRI', null],
    [
      'words that are left in other protected text alone',
      'ISO in <k1>ISO 9001</k1>',
      'in <k1>ISO 9001</k1>',
      '<k1>ISO</k1> in <k2>ISO 9001</k2>',
      'in <k2>ISO 9001</k2>',
      'marksDropped',
    ],
    ['a tag renumbered', '<g1>a</g1><x2/>b', '<g1>x</g1><x2/>y', 'a<x1/>b', 'x<x1/>y', null],
  ])('takes %s', (_name, source, target, after, expected, flaw) => {
    expect(retag({ source, target }, after)).toEqual({ target: expected, flaw });
  });

  it('keeps its words, and is what its flaw says, whatever the formats were and are', () => {
    const formats = fc.infiniteStream(fc.constantFrom(0, 0, 1, 2));
    fc.assert(
      fc.property(aLeaf, formats, (value, format) => {
        const reformatted = mapNodes(value, (node) =>
          node.type === 'text' ? { ...node, format: format.next().value } : node,
        );
        const after = segmentsOf(reformatted);
        for (const [index, { text }] of segmentsOf(value).entries()) {
          const now = after[index]?.text ?? '';
          const { target, flaw } = retag({ source: text, target: text }, now);
          expect(plainOf(target)).toBe(plainOf(text));
          expect(flaw).toBe(flawOf(now, target));
          expect(flaw === null).toBe(tagProblem(now, target) === null);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
