import { compare } from './reading/compare.ts';
import type { Check } from './types.ts';

/** Every date of the source is in the translation, by value, and no other. */
export const dates: Check = {
  name: 'dates',
  severity: 'error',
  about: { ru: 'Даты те же', en: 'The dates are the same' },
  run: (input) => {
    const { missingDates, addedDates } = compare(input);
    return missingDates.map(({ text }, index) => {
      const got = addedDates[index]?.text;
      return {
        ru: got
          ? `В исходном тексте дата «${text}», в переводе — «${got}»: исправьте.`
          : `Даты «${text}» нет в переводе: верните её.`,
        en: got
          ? `The source has the date “${text}”, the translation has “${got}”: correct it.`
          : `The date “${text}” is not in the translation: put it back.`,
        places: { source: text, ...(got && { target: got }) },
      };
    });
  },
};
