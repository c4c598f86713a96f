import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments, segmentsOf } from '../../../../translations/segments/index.ts';
import { aLeaf } from './a-tree.ts';

const segments = (...lines: string[]) => segmentsOf(lines.join('\n'));
const stored = (list: ReturnType<typeof segments>) =>
  list.map(({ text, hash }) => ({ source: text, sourceHash: hash }));
const align = (before: string[], after: string[]) =>
  alignSegments(stored(segments(...before)), segments(...after)).map(
    (counterpart) => counterpart && `${counterpart.index}${counterpart.same ? '' : ' edited'}`,
  );

describe('alignment of segments', () => {
  it.each([
    ['an insertion', ['a', 'b'], ['a', 'new', 'b'], ['0', null, '1']],
    ['a deletion', ['a', 'b', 'c'], ['a', 'c'], ['0', '2']],
    ['a swap', ['a', 'b', 'c'], ['b', 'a', 'c'], ['1', '0', '2']],
    ['a move over many', ['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['3', '0', '1', '2']],
    ['a move of one of two', ['x', 'b', 'c'], ['b', 'c', 'x', 'x'], ['1', '2', '0', null]],
    ['a repetition', ['a', 'a'], ['a', 'a', 'a'], ['0', '1', null]],
    ['an edit', ['Take one tablet a day', 'b'], ['Take two tablets a day', 'b'], ['0 edited', '1']],
    ['another text', ['Bring your passport', 'b'], ['Flights leave daily', 'b'], [null, '1']],
    ['another case', ['Day one'], ['DAY ONE'], ['0 edited']],
    [
      'two edits side by side',
      ['Surgery lasts two hours', 'Recovery lasts two weeks'],
      ['Recovery lasts three weeks', 'Surgery lasts three hours'],
      ['1 edited', '0 edited'],
    ],
    ['an edit of Chinese', ['手术需要两个小时'], ['手术需要三个小时'], ['0 edited']],
    ['an edit of signs alone', ['—'], ['…'], [null]],
  ])('finds what %s left', (_name, before, after, expected) => {
    expect(align(before, after)).toEqual(expected);
  });

  it('is the identity for a text that did not change', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const list = segmentsOf(value);
        expect(alignSegments(stored(list), list)).toEqual(
          list.map((_, index) => ({ index, same: true })),
        );
      }),
    );
  });

  it('keeps every text that is still there, each once, wherever it went', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat({ max: 9 })), (lines, numbers) => {
        const after = lines
          .flatMap((line) => {
            const number = numbers.next().value;
            return number === 0 ? [] : [{ line, order: number }];
          })
          .sort((a, b) => a.order - b.order)
          .map(({ line }) => line);
        const result = align(lines, after);
        expect(result).toEqual(after.map((line) => String(lines.indexOf(line))));
      }),
    );
  });

  it('pairs no segment twice, and says that words are the same only when they are', () => {
    fc.assert(
      fc.property(aLeaf, aLeaf, (one, other) => {
        const [before, after] = [segmentsOf(one), segmentsOf(other)];
        const result = alignSegments(stored(before), after);
        const indexes = result.flatMap((counterpart) => counterpart?.index ?? []);
        expect(new Set(indexes).size).toBe(indexes.length);
        for (const [at, counterpart] of result.entries()) {
          if (!counterpart) continue;
          const isSame = before[counterpart.index]?.hash === after[at]?.hash;
          expect(counterpart.same).toBe(isSame);
        }
      }),
    );
  });
});
