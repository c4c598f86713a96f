import type { Locale } from '../locales.ts';
import { compare } from './reading/compare.ts';
import { matchesOf } from './reading/matches-of.ts';
import type { Check } from './types.ts';

/** Two numbers of a measurement: 120/80. Not the parts of a date or a fraction. */
const ratio = /(?<![\d./])(\d{2,3})\s?\/\s?(\d{2,3})(?![\d/]|[.,]\d)/g;

/** Where people write from the right, some write the upper value there, too. */
const fromTheRight = new Set<Locale>(['ar', 'fa']);

/** The two values of a blood pressure keep their places. */
export const ratios: Check = {
  name: 'ratios',
  severity: 'error',
  about: {
    ru: 'Верхнее и нижнее значения не переставлены: 120/80',
    en: 'The upper and the lower value keep their places: 120/80',
  },
  run: (input) => {
    const { source, target } = compare(input);
    const told = new Set(ratiosIn(target.lower));
    const isFromTheRight =
      fromTheRight.has(input.targetLocale) !== fromTheRight.has(input.sourceLocale);
    return [...new Set(ratiosIn(source.lower))].flatMap((one) => {
      const turned = one.split('/').reverse().join('/');
      if (told.has(one) || !told.has(turned)) return [];
      return [
        {
          ru: `В исходном тексте «${one}», в переводе «${turned}»: верните числа на свои места.`,
          en: `The source has “${one}”, the translation has “${turned}”: put the numbers back into their places.`,
          places: { source: one, target: turned },
          ...(isFromTheRight && { severity: 'warning' as const }),
        },
      ];
    });
  },
};

const ratiosIn = (text: string): string[] =>
  matchesOf(text, ratio).map(([, first, second]) => `${first}/${second}`);
