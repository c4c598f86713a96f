import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../../src/feed/rich-text/markdown.ts';
import { aTree } from '../../translations/segments/a-tree.ts';
import { aReader, linkTo, node, run, toClinic, treeOf } from './reader.ts';

const markdown = (...children: object[]) => markdownOf(treeOf(...children), aReader());
const item = (...children: object[]) => node('listitem', children);
const bullets = (...items: object[]) => node('list', items, { listType: 'bullet' });
const row = (...cells: string[]) =>
  node(
    'tablerow',
    cells.map((text) => node('tablecell', [node('paragraph', [run(text)])])),
  );

describe('rich text as Markdown', () => {
  it.each([
    [
      'blocks',
      [
        node('heading', [run('a')], { tag: 'h2' }),
        node('paragraph', [run('b')]),
        { type: 'horizontalrule' },
      ],
      '## a\n\nb\n\n---',
    ],
    [
      'formats, with spaces outside',
      [node('paragraph', [run('a'), run(' b ', 1), run('c', 8)])],
      'a **b** <u>c</u>',
    ],
    ['signs', [node('paragraph', [run('*a* [b] <c> #1 &amp;')])], '\\*a\\* \\[b] \\<c> #1 \\&amp;'],
    [
      'a line that begins like a list',
      [node('paragraph', [run('- a')]), node('paragraph', [run('1. b')])],
      '\\- a\n\n1\\. b',
    ],
    [
      'lists in lists',
      [
        bullets(
          item(run('a')),
          item(bullets(item(run('b')))),
          item(run('c'), bullets(item(run('d')))),
        ),
      ],
      '- a\n  - b\n- c\n  - d',
    ],
    [
      'checklists',
      [node('list', [node('listitem', [run('a')], { checked: false })], { listType: 'check' })],
      '- [ ] a',
    ],
    [
      'tables',
      [node('table', [row('a', 'b|c'), row('d', 'e')])],
      '| a | b\\|c |\n| --- | --- |\n| d | e |',
    ],
    [
      'callouts',
      [{ type: 'block', fields: { blockType: 'callout', tone: 'warning', text: 'a\nb' } }],
      '> [!WARNING]\n> a\n> b',
    ],
    [
      'images',
      [{ type: 'upload', relationTo: 'media', value: 'm', fields: {} }],
      '![A & B](https://cms.test/media/m.jpg)',
    ],
    [
      'links',
      [
        node('paragraph', [
          linkTo(toClinic('c1'), run('a')),
          linkTo({ linkType: 'custom', url: 'https://e.test/' }, run('b')),
        ]),
      ],
      '[a](item:clinic-c1)[b](https://e.test/)',
    ],
  ])('writes %s', (_, children, written) => {
    expect(markdown(...children)).toBe(written);
  });

  it('has no tags but its own', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const own = /^(<\/?(u|sub|sup)>|<br>|\[!(NOTE|TIP|WARNING)\])$/;
        const tags = readAll(markdownOf(tree, aReader()), 'html');
        expect(tags.filter(({ value }) => !own.test(value))).toEqual([]);
      }),
    );
  });

  const words = fc
    .array(
      fc.constantFrom(
        'a',
        'Ж',
        '适应症',
        'ع',
        '1',
        '.',
        ':',
        '：',
        '«',
        '»',
        '(',
        ')',
        '!',
        '*',
        '_',
        ' ',
      ),
    )
    .map((parts) => parts.join(''));
  const formats = { strong: 1, emphasis: 2, delete: 4 } as const;

  it.each(Object.keys(formats) as (keyof typeof formats)[])(
    'keeps %s beside letters and punctuation of any script',
    (format) => {
      fc.assert(
        fc.property(words, words, words, (before, marked, after) => {
          const written = markdown(
            node('paragraph', [run(before), run(marked, formats[format]), run(after)]),
          );
          const kept = readAll(written, format).map((found) => textOf(found));
          expect(kept).toEqual(marked.trim() === '' ? [] : [marked.trim()]);
          expect(textOf(read(written))).toBe(`${before}${marked}${after}`.trim());
        }),
      );
    },
  );

  it('joins neighbours of one format', () => {
    const written = markdown(node('paragraph', [run('a', 1), run('b', 3), run('c', 1)]));
    expect(written).toBe('**a*b*c**');
  });
});

const read = (written: string) =>
  fromMarkdown(written, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** All nodes of a type in what a Markdown reader makes of a text. */
function readAll<T extends Nodes['type']>(written: string, type: T) {
  const walk = (each: Nodes): Nodes[] =>
    ['children' in each ? each.children.flatMap(walk) : [], each].flat();
  return walk(read(written)).filter(
    (each): each is Extract<Nodes, { type: T }> => each.type === type,
  );
}
