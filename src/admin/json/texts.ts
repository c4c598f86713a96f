import type { Noun } from '../words/plural.ts';
import { wordsOf } from '../words/told.ts';

/** What the field of JSON says; `{line}` and `{column}` are filled in. */
export const jsonText = wordsOf({
  fault: {
    ru: 'Это не JSON: ошибка в строке {line}, знак {column}',
    en: 'This is not JSON: see line {line}, character {column}',
  },
});

export const line: Noun = {
  ru: { one: 'строка', few: 'строки', many: 'строк' },
  en: { one: 'line', other: 'lines' },
};
