import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../../src/feed/rich-text/markdown.ts';
import { aTree } from '../../translations/segments/aTree.ts';
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
    [
      'signs',
      [node('paragraph', [run('*a* [b] <c> #1 &amp;')])],
      '\\*a\\* \\[b\\] \\<c\\> \\#1 \\&amp;',
    ],
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
      '- a\n- \n  - b\n- c\n  - d',
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
      '![A \\& B](<https://cms.test/media/m.jpg>)',
    ],
    [
      'links',
      [
        node('paragraph', [
          linkTo(toClinic('c1'), run('a')),
          linkTo({ linkType: 'custom', url: 'https://e.test/' }, run('b')),
        ]),
      ],
      '[a](<item:clinic-c1>)[b](<https://e.test/>)',
    ],
  ])('writes %s', (_, children, written) => {
    expect(markdown(...children)).toBe(written);
  });

  it('has no tags but its own', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const written = markdownOf(tree, aReader());
        const own = /(?<!\\)<(\/?(u|sub|sup)>|br>|(https?:|mailto:|tel:|item:)[^<>\s]*>)/gi;
        expect(written.replace(own, '').replace(/\\</g, '')).not.toContain('<');
      }),
    );
  });
});
