import { expect, it } from 'vitest';
import { ratios } from '../../../../translations/checks/ratios.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';
import { runCases } from './cases.ts';

runCases(ratios, [
  ['давление 120/80', 'pressure 120/80', ['ru', 'en'], 0],
  ['давление 120/80', 'pressure 80/120', ['ru', 'en'], 1],
  ['давление 120/80 мм рт. ст.', '血压120/80毫米汞柱', ['ru', 'zh-Hans'], 0],
  ['давление 120/80 мм рт. ст.', '血压80/120毫米汞柱', ['ru', 'zh-Hans'], 1],
  ['pressure 140/90', '혈압 90/140', ['en', 'ko'], 1],
  ['pressure 140/90', 'tension 90/140', ['en', 'fr'], 1],
  ['pressure 140/90', 'Blutdruck 90/140', ['en', 'de'], 1],
  ['pressure 140/90', 'tansiyon 90/140', ['en', 'tr'], 1],
  ['pressure 140/90', 'ضغط الدم 90/140', ['en', 'ar'], 1],
  ['pressure 140/90', 'فشار خون ۹۰/۱۴۰', ['en', 'fa'], 1],
  ['from 120/80 to 80/120', 'von 80/120 bis 120/80', ['en', 'de'], 0],
  ['12/10/2026', '10/12/2026', ['ru', 'en'], 0],
  ['1/2 таблетки', '2/1 tablets', ['ru', 'en'], 0],
]);

it('Values in each other’s place are a warning where only one of the languages is written from the right', () => {
  const severity = (...locales: [Locale, Locale]) =>
    ratios.run(anInput('120/80', '80/120', locales)).map((fault) => fault.severity ?? 'error');
  expect(severity('ru', 'ar')).toEqual(['warning']);
  expect(severity('fa', 'en')).toEqual(['warning']);
  expect(severity('ar', 'fa')).toEqual(['error']);
  expect(severity('ru', 'en')).toEqual(['error']);
});
