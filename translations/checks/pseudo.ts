import type { Check } from './types.ts';

/** A pseudo-translation shows what will be translated; it is no translation. */
export const pseudo: Check = {
  name: 'pseudo',
  severity: 'error',
  about: { ru: 'Это не псевдоперевод', en: 'It is no pseudo-translation' },
  run: ({ target }) =>
    /[⟦⟧]/.test(target)
      ? [
          {
            ru: 'Это псевдоперевод (⟦…⟧) для проверки вёрстки: замените его переводом.',
            en: 'This is a pseudo-translation (⟦…⟧) for testing layouts: replace it with a translation.',
          },
        ]
      : [],
};
