import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chipFaces,
  encodedOf,
  faceOfTag,
  missingTags,
  piecesOf,
} from '../../../../src/admin/workbench/desk/chips.ts';
import { segmentsOf } from '../../../../translations/segments/segments-of.ts';
import { aTree } from '../../translations/segments/a-tree.ts';

const link = { type: 'link', fields: { url: 'https://example.org' } };
const words = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 });
const tree = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          words('Приём '),
          words('без очереди', 1),
          { type: 'linebreak', version: 1 },
          { ...link, children: [words('запись')] },
        ],
      },
    ],
  },
};

describe('Formatting in the editor', () => {
  it('goes through its chips and back unchanged, whatever the text', () => {
    fc.assert(
      fc.property(aTree, (value) => {
        for (const { text } of segmentsOf(value)) expect(encodedOf(piecesOf(text))).toBe(text);
      }),
    );
  });

  it('keeps what somebody types as words, markup among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const encoded = encodedOf([{ type: 'text', text }]);
        expect(piecesOf(encoded)).toEqual(text === '' ? [] : [{ type: 'text', text }]);
      }),
    );
    const typed = encodedOf([{ type: 'text', text: '<g1>5 < 6 & 7</g1>' }]);
    expect(piecesOf(typed)).toEqual([{ type: 'text', text: '<g1>5 < 6 & 7</g1>' }]);
  });

  it('is named for what it does', () => {
    const [segment] = segmentsOf(tree);
    const faces = chipFaces(tree).get(segment?.key ?? '');
    const chips = piecesOf(segment?.text ?? '').flatMap((piece) =>
      piece.type === 'chip' ? [faceOfTag(piece.tag, faces)] : [],
    );
    const around = { kind: 'link', about: 'https://example.org' };
    expect(chips).toEqual([{ kind: 'bold' }, { kind: 'bold' }, { kind: 'break' }, around, around]);
  });

  it('that was lost is found again, each tag as often as it is missing', () => {
    expect(missingTags('<g1>a</g1> <x2/>', '<g1>б')).toEqual(['</g1>', '<x2/>']);
    expect(missingTags('<g1>a</g1>', '<g1>б</g1>')).toEqual([]);
  });
});
