import { compare } from './reading/compare.ts';
import type { Quantity } from './reading/quantitiesIn.ts';
import type { Check, Fault } from './types.ts';

/** A time of day or a year: not bounds. Nor are “from” and “to” of a range. */
const isNoBound = ({ after, values, unit }: Quantity) =>
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
  if (isNoBound(source)) return [];
  const bound = boundOf(source);
  const answer = boundOf(target);
  const isTurned = bound && answer && bound.direction !== answer.direction;
  const isGone = bound?.isFirm && !target.bounds.possible.has(bound.direction);
  if (!bound) return looseFault(source, target);
  // What is only “from” or “until” has other meanings: no bound at all may answer it.
  if (!(isTurned || isGone)) return [];
  const { text } = bound;
  const number = source.text;
  const got = answer?.text;
  return [
    got
      ? {
          ru: `В исходном тексте «${text}» у числа ${number}, в переводе наоборот — «${got}»: исправьте.`,
          en: `The source has “${text}” with ${number}, the translation has the opposite, “${got}”: correct it.`,
        }
      : {
          ru: `В исходном тексте «${text}» у числа ${number}, в переводе этого нет: верните.`,
          en: `The source has “${text}” with ${number}, the translation has not: put it back.`,
        },
  ];
}

/** “Within 24 hours” is no certain bound, and “at least 24 hours” is certainly another. */
function looseFault({ bounds, ranged, text }: Quantity, target: Quantity): Fault[] {
  const [direction] = bounds.possible;
  const { firm } = target.bounds;
  if (bounds.possible.size !== 1 || !firm || ranged || target.ranged) return [];
  return firm.direction === direction
    ? []
    : [
        {
          ru: `В переводе «${firm.text}» у числа ${text}, в исходном тексте этого нет: проверьте границу.`,
          en: `The translation has “${firm.text}” with ${text}, the source has not: check the bound.`,
          severity: 'warning',
        },
      ];
}

/** A number's own bound; “to” of a range is none, whatever is near. */
function boundOf({ bounds: { firm, span }, ranged }: Quantity) {
  if (firm && !(ranged && firm.text === span?.text)) return { ...firm, isFirm: true };
  return span && !ranged ? { ...span, isFirm: false } : null;
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
