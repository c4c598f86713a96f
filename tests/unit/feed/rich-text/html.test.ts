import fc from 'fast-check';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/feed/rich-text/html.ts';
import { aTree } from '../../translations/segments/a-tree.ts';
import { harmless } from './harmless.ts';
import { aReader, linkTo, node, run, toClinic, treeOf } from './reader.ts';

const html = (...children: object[]) =>
  htmlOf(treeOf(...children), aReader()).replace(/^<div lang="ru" dir="ltr">|<\/div>$/g, '');

describe('rich text as HTML', () => {
  it('is left as it is by a sanitizer, whatever the text', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const written = htmlOf(tree, aReader());
        expect(sanitize(written, harmless)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it('has its language and direction, and those of a block that goes the other way', () => {
    const tree = treeOf(
      node('paragraph', [run('نص')]),
      node('paragraph', [run('x')], { direction: 'ltr' }),
    );
    expect(htmlOf(tree, aReader({ lang: 'ar', dir: 'rtl' }))).toBe(
      '<div lang="ar" dir="rtl"><p>نص</p><p dir="ltr">x</p></div>',
    );
    expect(htmlOf(treeOf(), aReader())).toBe('');
  });

  it.each([
    [
      'formats',
      [node('paragraph', [run('a', 1 + 2 + 8), run('2', 64)])],
      '<p><strong><em><u>a</u></em></strong><sup>2</sup></p>',
    ],
    [
      'signs',
      [node('paragraph', [run('<script>alert("1") & 2</script>')])],
      '<p>&lt;script&gt;alert("1") &amp; 2&lt;/script&gt;</p>',
    ],
    [
      'headings',
      [node('heading', [run('a')], { tag: 'h3' }), node('heading', [run('b')], { tag: 'script' })],
      '<h3>a</h3><h4>b</h4>',
    ],
    [
      'checklists',
      [node('list', [node('listitem', [run('a')], { checked: true })], { listType: 'check' })],
      '<ul><li data-checked="true">a</li></ul>',
    ],
    [
      'numbers',
      [node('list', [node('listitem', [run('a')])], { listType: 'number', start: 3 })],
      '<ol start="3"><li>a</li></ol>',
    ],
    [
      'tables',
      [
        node('table', [
          node('tablerow', [node('tablecell', [run('a')], { headerState: 1, colSpan: 2 })]),
        ]),
      ],
      '<table><tbody><tr><th colspan="2">a</th></tr></tbody></table>',
    ],
    [
      'callouts',
      [{ type: 'block', fields: { blockType: 'callout', tone: 'tip', text: 'a\nb' } }],
      '<aside data-tone="tip"><p>a<br />b</p></aside>',
    ],
    [
      'cards',
      [{ type: 'block', fields: { blockType: 'clinicCard', clinic: 'c1' } }],
      '<p><a data-id="clinic-c1" data-type="Clinic">«c1»</a></p>',
    ],
    [
      'images',
      [{ type: 'upload', relationTo: 'media', value: 'm', fields: { caption: 'c' } }],
      '<figure><img src="https://cms.test/media/m.jpg" alt="A &amp; B" width="4" height="3" /><figcaption>c</figcaption></figure>',
    ],
  ])('writes %s', (_, children, written) => {
    expect(html(...children)).toBe(written);
  });

  it('links to items by id, and elsewhere by addresses that do no harm', () => {
    const to = (fields: object) => html(linkTo(fields, run('a')));
    expect(to(toClinic('c1'))).toBe('<a data-id="clinic-c1" data-type="Clinic">a</a>');
    expect(to({ linkType: 'custom', url: 'https://e.test/?a=1&b="2"', newTab: true })).toBe(
      '<a href="https://e.test/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener noreferrer">a</a>',
    );
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScript:1',
      'data:text/html,x',
      '//e.test',
      '/a',
      'vbscript:x',
      'https:',
    ]) {
      expect(to({ linkType: 'custom', url })).toBe('a');
    }
  });

  it('leaves out what is out of scope', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'secret', fields: {} };
    const card = { type: 'block', fields: { blockType: 'clinicCard', clinic: 'secret' } };
    expect(html(linkTo(toClinic('secret'), run('a')), upload, card)).toBe('a');
  });
});
