import type { Check } from './types.ts';

/** The same source is translated the same everywhere. */
export const inconsistency: Check = {
  name: 'inconsistency',
  severity: 'warning',
  about: {
    ru: 'Одинаковые тексты переведены одинаково',
    en: 'The same text is translated the same',
  },
  run: ({ target, twins }) => {
    const [twin] = twins;
    return twin === undefined || twins.some((one) => one.trim() === target.trim())
      ? []
      : [
          {
            ru: `Тот же текст в другом месте переведён иначе: «${twin}». Используйте один вариант.`,
            en: `The same text is translated otherwise elsewhere: “${twin}”. Use one wording.`,
          },
        ];
  },
};
