import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../src/feed/search/highlight.ts';
import { termsOf, tokensIn } from '../../../../src/feed/search/tokens.ts';

describe('terms', () => {
  it.each([
    ['офтальмология', 'офтальмологии'],
    ['офтальмологию', 'Офтальмологией'],
    ['глазная', 'глазной'],
    ['ёлка', 'елки'],
    ['clinics', 'Clinic'],
    ['Therapies', 'therapy'],
    ['العُيُون', 'عيون'],
    ['أسنان', 'اسنان'],
    ['عيادة', 'عياده'],
    ['Nhãn khoa', 'nhan khoa'],
    ['Đà Nẵng', 'da nang'],
    ['GÖZ', 'göz'],
    ['Oʻzbekiston', "o'zbekiston"],
    ['Straße', 'strasse'],
    ['ＭＲＩ', 'mri'],
  ])('of %s are those of %s', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it('of scripts without spaces are pairs of signs', () => {
    expect(termsOf('眼科医院')).toEqual(['眼科', '科医', '医院']);
    expect(termsOf('眼')).toEqual(['眼']);
    expect(termsOf('서울안과에서')).toEqual(['서울', '울안', '안과', '과에', '에서']);
    expect(termsOf('MRI検査 2')).toEqual(['mri', '検査', '2']);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, term } of tokensIn(text)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe('');
        }
      }),
    );
  });
});

describe('a highlight', () => {
  const found = (text: string, query: string) =>
    highlight(text, { terms: new Set(termsOf(query)), prefixes: [] });

  it('marks what was found, and is safe to embed', () => {
    expect(found('Глазная <клиника>', 'глазной клиники')).toBe(
      '<mark>Глазная</mark> &lt;<mark>клиника</mark>&gt;',
    );
    expect(found('中国眼科医院', '眼科医院')).toBe('中国<mark>眼科医院</mark>');
    expect(found('Глаз', 'сердце')).toBeNull();
  });

  it('is cut around the first find', () => {
    const html = found(
      `${'слово '.repeat(50)}офтальмология ${'слово '.repeat(50)}`,
      'офтальмология',
    );
    expect(html).toMatch(/^…слово .*<mark>офтальмология<\/mark>.*…$/);
    expect(html?.length).toBeLessThan(220);
  });
});
