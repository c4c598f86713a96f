import { describe, expect, it } from 'vitest';
import { localeByScript } from '../../../collections/import/rows/locale-by-script.ts';
import type { Locale } from '../../../translations/locales.ts';

describe('the locale of a text by its script', () => {
  it.each<[text: string, sourceLocale: Locale, locale: Locale]>([
    ['Samsung Medical Center', 'ru', 'en'],
    ['Басманная больница', 'ru', 'ru'],
    ['Басманная больница', 'en', 'ru'],
    ['Улаанбаатар эмнэлэг', 'mn', 'mn'],
    ['Charité Berlin', 'de', 'de'],
    ['세브란스병원', 'ru', 'ko'],
    ['서울대학교병원 (SNUH)', 'en', 'ko'],
    ['东京医院', 'ru', 'zh-Hans'],
    ['東京病院センター', 'ru', 'ja'],
    ['مستشفى', 'ru', 'ar'],
    ['بیمارستان پارس', 'ru', 'fa'],
    ["Bashlyaevа Children's City Hospital", 'ru', 'en'],
    ['МОКЦВМиР', 'ko', 'ru'],
    ['№ 1 (2)', 'ru', 'ru'],
    ['', 'ko', 'ko'],
  ])('%s, where the source is %s, is %s', (text, sourceLocale, locale) => {
    expect(localeByScript(text, sourceLocale)).toBe(locale);
  });
});
