import { describe, expect, it } from 'vitest';
import { counted, type Noun } from '../../../src/admin/words/plural.ts';

const line: Noun = {
  ru: { one: 'строка', few: 'строки', many: 'строк' },
  en: { one: 'line', other: 'lines' },
};

describe('counted', () => {
  it.each([
    [0, '0 строк', '0 lines'],
    [1, '1 строка', '1 line'],
    [2, '2 строки', '2 lines'],
    [5, '5 строк', '5 lines'],
    [11, '11 строк', '11 lines'],
    [12, '12 строк', '12 lines'],
    [21, '21 строка', '21 lines'],
    [104, '104 строки', '104 lines'],
    [1_111, '1\u00a0111 строк', '1,111 lines'],
  ])('writes %d with the form of the noun that the language has for it', (count, ru, en) => {
    expect(counted(count, line, 'ru')).toBe(ru);
    expect(counted(count, line, 'en')).toBe(en);
  });
});
