import { compare } from './reading/compare.ts';
import type { Quantity } from './reading/quantitiesIn.ts';
import type { Check, Fault } from './types.ts';

/** A range's end (“от 5 до 10”), a time of day or a year: not bounds. */
const isNoBound = ({ before, after, values, unit }: Quantity) =>
  /\d[^.!?;]{0,12}$/.test(before.slice(-18)) ||
  /^:\d\d/.test(after) ||
  ((values[0] ?? 0) >= 1900 && (values[0] ?? 0) < 2100 && (!unit || unit.unit.id === 'year'));

/** “No more than” stays “no more than”, beside its number; below zero stays below zero. */
export const comparators: Check = {
  name: 'comparators',
  severity: 'error',
  about: {
    ru: 'Границы («не более», «от», ≤) и знак минус сохранены',
    en: 'Bounds (“no more than”, “at least”, ≤) and minus signs are kept',
  },
  run: (input) =>
    compare(input).pairs.flatMap(({ source, target }) => [
      ...boundFault(source, target),
      ...signFault(source, target),
    ]),
};

function boundFault(source: Quantity, target: Quantity): Fault[] {
  const { firm } = source.bounds;
  if (!firm || isNoBound(source) || target.bounds.possible.has(firm.direction)) return [];
  const number = source.text;
  const got = target.bounds.firm?.text;
  return [
    got
      ? {
          ru: `В исходном тексте «${firm.text}» у числа ${number}, в переводе наоборот — «${got}»: исправьте.`,
          en: `The source has “${firm.text}” with ${number}, the translation has the opposite, “${got}”: correct it.`,
        }
      : {
          ru: `В исходном тексте «${firm.text}» у числа ${number}, в переводе этого нет: верните.`,
          en: `The source has “${firm.text}” with ${number}, the translation has not: put it back.`,
        },
  ];
}

function signFault(source: Quantity, target: Quantity): Fault[] {
  if (source.negative === target.negative) return [];
  const number = source.text;
  return [
    source.negative
      ? {
          ru: `В исходном тексте ${number} со знаком минус, в переводе без него: верните знак.`,
          en: `${number} is negative in the source and not in the translation: put the minus back.`,
        }
      : {
          ru: `В переводе ${number} со знаком минус, в исходном тексте без него: уберите знак.`,
          en: `${number} is negative in the translation and not in the source: remove the minus.`,
        },
  ];
}
