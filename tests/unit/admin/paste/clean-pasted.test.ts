import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { cleanPasted } from '../../../../src/admin/paste/clean-pasted.ts';

const fixtures = path.join(import.meta.dirname, '../../../fixtures/paste');
const { DOMParser } = new Window();
const parse = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** The blocks of what is pasted, as an outline: the kind of each, and its text. */
function outline(html: string): string[] {
  const { html: clean } = cleanPasted(html, parse);
  const lines: string[] = [];
  const visit = (element: Element, depth: string) => {
    for (const child of element.children) {
      const kind = child.localName;
      const isBlock = /^(?:h\d|p|ul|ol|li)$/.test(kind);
      const own = [...child.childNodes]
        .filter((node) => !/^(?:UL|OL)$/.test(node.nodeName))
        .map(({ textContent }) => textContent)
        .join('');
      if (/^(?:h\d|p|li)$/.test(kind))
        lines.push(`${depth}${kind} ${own.replace(/\s+/g, ' ').trim()}`);
      if (/^(?:ul|ol)$/.test(kind)) lines.push(`${depth}${kind}`);
      visit(child, isBlock ? `${depth}  ` : depth);
    }
  };
  visit(parse(clean).body, '');
  return lines;
}

const read = (name: string) => readFileSync(path.join(fixtures, name), 'utf8');
const inWord = (style: string, mark: string, text: string) =>
  `<p style='mso-list:${style}'><![if !supportLists]><span><span style='mso-list:Ignore'>${mark}</span></span><![endif]>${text}</p>`;

describe('cleanPasted', () => {
  it('makes lists within lists of Word’s paragraphs, and headings and links that the editor has', () => {
    expect(outline(read('word.html'))).toEqual([
      'h2 Подготовка к поездке',
      'p Возьмите с собой:',
      'ul',
      '  li паспорт',
      '  li документы:',
      '    ul',
      '      li выписка',
      '      li снимки',
      'p Порядок:',
      'ol',
      '  li позвоните в клинику',
      '  li отправьте анкету',
    ]);
    const { html, pictures } = cleanPasted(read('word.html'), parse);
    expect(html).toContain('href="tel:+74232223344"');
    expect(html).not.toMatch(/file:|mso-list:Ignore|·|<img|<o:p|\[if/);
    expect(pictures).toBe(1);
  });

  it('puts Google Docs’ inner lists into the item before them, without empty items', () => {
    expect(outline(read('google-docs.html'))).toEqual([
      'h2 Before you travel',
      'p Bring:',
      'ul',
      '  li a passport',
      '  li documents:',
      '    ul',
      '      li a discharge summary',
      '      li scans',
      'ol',
      '  li Write to the clinic',
    ]);
    const { html, pictures } = cleanPasted(read('google-docs.html'), parse);
    expect(html).toContain('href="https://clinic.example/"');
    expect(html).not.toContain('<img');
    expect(pictures).toBe(1);
  });

  it.each([
    ['1.', 'ol'],
    ['12)', 'ol'],
    ['(a)', 'ol'],
    ['iv.', 'ol'],
    ['б)', 'ol'],
    ['·', 'ul'],
    ['o', 'ul'],
    ['§', 'ul'],
    ['–', 'ul'],
  ])('takes Word’s mark %j for that of an %s', (mark, kind) => {
    expect(outline(inWord('l0 level1 lfo1', mark, 'x'))).toEqual([kind, '  li x']);
  });

  it('begins another list of Word after a paragraph, and where bullets turn into numbers', () => {
    const html = [
      inWord('l0 level1 lfo1', '·', 'a'),
      '<p>between</p>',
      inWord('l0 level1 lfo1', '·', 'b'),
      inWord('l1 level1 lfo2', '1.', 'c'),
    ];
    expect(outline(html.join('\n'))).toEqual([
      'ul',
      '  li a',
      'p between',
      'ul',
      '  li b',
      'ol',
      '  li c',
    ]);
  });

  it('keeps a level of Word that is skipped, without a text of its own', () => {
    const html = inWord('l0 level1 lfo1', '·', 'a') + inWord('l0 level3 lfo1', '·', 'b');
    expect(outline(html)).toEqual([
      'ul',
      '  li a',
      '    ul',
      '      li ',
      '        ul',
      '          li b',
    ]);
  });

  it('leaves pictures whose bytes are in the clipboard to be uploaded', () => {
    const picture = '<p><img src="data:image/png;base64,iVBORw0KGgo="></p>';
    expect(cleanPasted(picture, parse)).toEqual({ html: picture, pictures: 0 });
  });

  it.each(['javascript:alert(1)', '#_Toc1', 'file:///C:/a.docx', 'анкета.docx', ''])(
    'keeps the words of a link to %j, and not the link, which could not be published',
    (href) => {
      expect(cleanPasted(`<p>a <a href="${href}">b</a></p>`, parse).html).toBe('<p>a b</p>');
    },
  );
});
