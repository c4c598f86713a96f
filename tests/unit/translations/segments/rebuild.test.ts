import { describe, expect, it } from 'vitest';
import { bold, h2, link, p, richText, ul } from '../../../../scripts/seed/rich-text.ts';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { pairSegments, rebuildLeaf, segmentsOf } from '../../../../translations/segments/index.ts';

type Node = { type: string; text?: string; format?: number; children?: Node[] };

const lineBreak = { type: 'linebreak', version: 1 };
const price = { type: 'inlineBlock', version: 1, fields: { id: 'p', blockType: 'price' } };
const site = link('site', 'https://clinic.example');

/** A line as a reader sees it: *bold*, [link], / for a line break, $ for a price. */
const drawn = (node: Node): string => {
  const inside = (node.children ?? []).map(drawn).join('');
  const atoms: Record<string, string> = { linebreak: '/', inlineBlock: '$', link: `[${inside}]` };
  if (node.type === 'text') return node.format === 1 ? `*${node.text}*` : (node.text ?? '');
  return atoms[node.type] ?? inside;
};

const rebuilt = (parts: Parameters<typeof p>, target: string) => {
  const source: LeafValue = richText(p(...parts));
  const { value, flaws } = rebuildLeaf(source, new Map([['0.0', target]]), { locale: 'de' });
  return [drawn((value as { root: Node }).root), flaws.get('0.0')];
};

describe('a paragraph with an answer whose tags', () => {
  it.each([
    ['fit', [bold('a'), ' b'], 'y <g1>x</g1>', 'y *x*', undefined],
    ['are escaped twice', ['a & b'], 'x &amp;amp; y', 'x &amp; y', undefined],
    ['have text in an atom', ['a', lineBreak, 'b'], 'x<x1>y</x1>z', 'x/yz', undefined],
    ['lost a mark', [bold('a'), lineBreak, 'b'], 'x<x2/>y', 'x/y', 'simplified'],
    ['lost a mark in a link', [site, bold('a')], '<g2>x</g2> y', '[x] y', 'simplified'],
    ['lost a line break', ['a', lineBreak, 'b'], 'x y', 'x y/', 'marksDropped'],
    ['lost an inline block', ['a ', price, bold(' b')], 'x y', 'x y$', 'marksDropped'],
    ['lost a link', ['a ', site], 'x y', 'x y [site]', 'marksDropped'],
    ['lost a link whose words are there', ['a ', site], 'x site y', 'x [site] y', 'marksDropped'],
    ['lost a link around all', [site], 'x y', '[x y]', 'marksDropped'],
    ['doubled a link', ['a ', site], '<g2>x</g2> <g2>y</g2>', '[x] y', 'marksDropped'],
    [
      'nested two links',
      [site, ' ', site],
      '<g2>x <g4>y</g4></g2>',
      '[x y] [site]',
      'marksDropped',
    ],
    ['crossed', [bold('a'), ' ', site], '<g1>x <g2>y</g1> z</g2>', 'x [y z]', 'marksDropped'],
    ['changed a phone', ['a +7 495 123-45-67'], 'x <k1>+7</k1>', 'x +7', 'marksDropped'],
    ['are HTML', ['a'], '<b>x</b>', '<b>x</b>', 'marksDropped'],
    ['are all there is', [bold('a'), ' b'], '<g1> </g1>', '*a* b', 'untranslated'],
  ] as const)('%s', (_name, parts, target, expected, flaw) => {
    expect(rebuilt([...parts], target)).toEqual([expected, flaw]);
  });
});

describe('a text that a person wrote', () => {
  const source: LeafValue = richText(h2('A'), p('b ', bold('c'), ' ', site), ul('d'));
  const pairs = (target: LeafValue) => {
    const paired = pairSegments(source, target);
    return paired && [...paired.values()];
  };

  it.each([
    ['in the tags of the source', p(site, ' y ', bold('x')), '<g2>site</g2> y <g1>x</g1>'],
    ['without a mark', p('y ', site), 'y <g2>site</g2>'],
    ['with a mark of its own', p(bold('x'), bold('y'), ' ', bold('z')), '<g1>xy</g1> z'],
    ['with another link', p('x ', link('y', 'https://other.example')), 'x y'],
  ])('is paired %s', (_name, paragraph, expected) => {
    expect(pairs(richText(h2('X'), paragraph, ul('z')))).toEqual(['X', expected, 'z']);
  });

  it.each([
    ['a block more', richText(h2('X'), p('x'), p('y'), ul('z'))],
    ['a block less', richText(h2('X'), ul('z'))],
    ['other blocks', richText(p('X'), p('x'), ul('z'))],
    ['an empty block', richText(h2('X'), p(), ul('z'))],
    ['one line', 'x'],
  ])('does not line up with %s', (_name, target) => {
    expect(pairs(target)).toBeNull();
  });

  it('is paired line by line', () => {
    expect(pairSegments('a\n\nb', 'x\r\n\r\ny')).toEqual(
      new Map([
        ['0', 'x'],
        ['2', 'y'],
      ]),
    );
    expect(pairSegments('a\nb', 'x')).toBeNull();
  });
});

describe('a text of several lines', () => {
  it('keeps its line ends and empty lines', () => {
    const targets = new Map(segmentsOf('a\r\n\n b &\n').map(({ key, text }) => [key, `${text}!`]));
    expect(rebuildLeaf('a\r\n\n b &\n', targets, { locale: 'de' })).toEqual({
      value: 'a!\r\n\n b &!\n',
      flaws: new Map(),
    });
  });
});

describe('a line of a text', () => {
  it('stays one line when its target has several', () => {
    const { value } = rebuildLeaf('a\nb', new Map([['0', 'x\r\ny']]), { locale: 'de' });
    expect(value).toBe('x y\nb');
  });
});

describe('fields of blocks', () => {
  const textFields = { blocks: { faq: ['question', 'answer'] } };
  const faq: LeafValue = {
    root: {
      type: 'root',
      children: [
        { type: 'block', fields: { blockType: 'faq', question: 'a', answer: 'b', code: 'c' } },
        { type: 'block', fields: { blockType: 'callout', text: 'd' } },
        { type: 'block', fields: { blockType: 'constructor', text: 'e' } },
      ],
    },
  };

  it('are segments where the caller says so, beside those of the product', () => {
    const keys = (options = {}) => segmentsOf(faq, options).map(({ key }) => key);
    expect(keys({ textFields })).toEqual(['0.question.0', '0.answer.0', '1.text.0']);
    expect(keys()).toEqual(['1.text.0']);
  });
});
