import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedIn, nodesOf } from '../../../../src/contract/rich-text.ts';
import { jsonOf } from '../../../../src/feed/rich-text/json.ts';
import { plainText } from '../../../../src/feed/rich-text/plain-text.ts';
import { aTree } from '../../translations/segments/a-tree.ts';
import { aReader, linkTo, node, run, toClinic, treeOf } from './reader.ts';

const known = aTree.filter(({ root }) =>
  [...nodesOf(root)].every(({ type }) => !String(type).startsWith('mystery')),
);

it('the JSON of a rich text keeps the words, whatever the reader may see', () => {
  const nobody = aReader({ item: () => null, picture: () => null });
  fc.assert(
    fc.property(known, (tree) => {
      expect(plainText(jsonOf(tree, aReader()))).toBe(plainText(tree));
      const withoutImages = {
        root: { ...tree.root, children: withoutUploads(tree.root.children) },
      };
      expect(plainText(jsonOf(withoutImages, nobody))).toBe(plainText(withoutImages));
    }),
  );
});

const withoutUploads = (children: unknown) =>
  (children as { type: string }[]).filter(({ type }) => type !== 'upload');

it('names items by their ids in the feed, and nothing out of scope', () => {
  const tree = treeOf(
    node('paragraph', [linkTo(toClinic('c1'), run('a')), linkTo(toClinic('secret'), run('b'))]),
    { type: 'block', version: 2, fields: { blockType: 'clinicCard', clinic: 'secret', id: 'x' } },
    { type: 'upload', version: 3, relationTo: 'media', value: 'secret' },
    { type: 'upload', version: 3, relationTo: 'media', value: 'm', fields: { caption: 'c' } },
    { type: 'relationship', relationTo: 'clinics', value: 'secret' },
    { type: 'block', fields: { blockType: 'unknown', clinic: 'secret' } },
  );
  const json = jsonOf(tree, aReader());
  expect(JSON.stringify(json)).not.toContain('secret');
  expect(json.root.children).toEqual([
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          children: [run('a')],
          fields: { linkType: 'internal', newTab: false, doc: { type: 'Clinic', id: 'clinic-c1' } },
        },
        run('b'),
      ],
    },
    { type: 'upload', version: 3, image: 'm', fields: { caption: 'c' } },
  ]);
});

it('the targets of a rich text are what it names, each once', () => {
  const tree = treeOf(
    linkTo(toClinic('c1'), run('a')),
    { type: 'block', fields: { blockType: 'clinicCard', clinic: { id: 'c1' } } },
    { type: 'block', fields: { blockType: 'clinicCard', clinic: 7 } },
    { type: 'upload', relationTo: 'media', value: 'm' },
  );
  expect(namedIn(tree)).toEqual({
    items: [
      { type: 'clinic', id: 'c1' },
      { type: 'clinic', id: '7' },
    ],
    images: ['m'],
  });
});
