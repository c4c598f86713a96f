import type { Check } from './types.ts';

/** A text is translated by a text. */
export const empty: Check = {
  name: 'empty',
  severity: 'error',
  about: { ru: 'Перевод не пуст', en: 'The translation is not empty' },
  run: ({ source, target }) =>
    source.trim() !== '' && target.trim() === ''
      ? [
          {
            ru: 'Перевод пуст: переведите текст.',
            en: 'The translation is empty: translate the text.',
          },
        ]
      : [],
};
