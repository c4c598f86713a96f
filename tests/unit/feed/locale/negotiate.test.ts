import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiate } from '../../../../src/feed/locale/negotiate.ts';
import { localeTags } from '../../../../translations/locales.ts';

describe('negotiate', () => {
  it.each([
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['en-GB,ru;q=0.9', 'en'],
    ['ru;q=0.5, ar;q=0.8', 'ar'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW, ja;q=0.1', 'ja'],
    ['zh-Hant', undefined],
    ['uz-Latn-UZ', 'uz'],
    ['uz-Cyrl', undefined],
    ['pt-BR, fr', 'fr'],
    ['*', undefined],
    ['pt, *, ru;q=0', undefined],
    ['ru;q=0', undefined],
    ['', undefined],
    ['not a tag!, de', 'de'],
    ['de;q=many', undefined],
  ])('%j is %j', (header, expected) => {
    expect(negotiate(header, localeTags)).toBe(expected);
  });

  it('gives only what is offered', () => {
    expect(negotiate('ko, ru', ['en', 'ru'])).toBe('ru');
  });

  it('takes any header', () => {
    const piece = fc.constantFrom('ru', 'zz', 'Hant', '-', ',', ';', 'q=', '0.5', '*', ' ', '!');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect([undefined, ...localeTags]).toContain(negotiate(pieces.join(''), localeTags));
      }),
    );
  });
});
