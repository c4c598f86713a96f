import type { Check } from './types.ts';

/** No stray spaces: at the ends other than the source's, or doubled. */
export const whitespace: Check = {
  name: 'whitespace',
  severity: 'warning',
  about: { ru: 'Нет лишних пробелов', en: 'No stray spaces' },
  run: ({ source, target }) => {
    if (target.trim() === '') return [];
    const ends =
      /^\s/.test(target) !== /^\s/.test(source) || /\s$/.test(target) !== /\s$/.test(source);
    const doubled = /\S {2,}\S/.test(target) && !/\S {2,}\S/.test(source);
    return [
      ...(ends
        ? [
            {
              ru: 'Пробелы в начале или в конце не такие, как в исходном тексте: исправьте.',
              en: 'The spaces at the beginning or the end differ from the source: correct them.',
            },
          ]
        : []),
      ...(doubled
        ? [{ ru: 'Два пробела подряд: оставьте один.', en: 'Two spaces in a row: leave one.' }]
        : []),
    ];
  },
};
