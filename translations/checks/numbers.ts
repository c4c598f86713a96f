import { compare } from './reading/compare.ts';
import type { Check } from './types.ts';

/** Every number of the source is in the translation, by value, and no other. */
export const numbers: Check = {
  name: 'numbers',
  severity: 'error',
  about: {
    ru: 'Числа перевода равны числам исходного текста',
    en: 'The numbers are those of the source',
  },
  run: (input) => {
    const { missing, added } = compare(input);
    return [
      ...missing.map(({ text: number, isDoubtful }) => ({
        ...severityOf(isDoubtful),
        ru: `Число ${number} есть в исходном тексте и отсутствует в переводе: верните его.`,
        en: `${number} is in the source and not in the translation: put it back.`,
        places: { source: number },
      })),
      ...added.map(({ text: number, isDoubtful }) => ({
        ...severityOf(isDoubtful),
        ru: `Число ${number} есть в переводе и отсутствует в исходном тексте: уберите или исправьте его.`,
        en: `${number} is in the translation and not in the source: remove or correct it.`,
        places: { target: number },
      })),
    ];
  },
};

/** A small number may be told by a word of the other language that nobody has listed. */
const severityOf = (isDoubtful: boolean) => (isDoubtful ? { severity: 'warning' as const } : {});
