import type { Locale } from '../locales.ts';
import type { Direction } from './lexicons/comparator-cues.ts';
import { compare, type Reading } from './reading/compare.ts';
import { denialOver, type OverNumber } from './reading/denial-over.ts';
import type { QuantityPair } from './reading/pair-quantities.ts';
import type { Quantity } from './reading/quantities-in.ts';
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
  run: (input) => {
    const { pairs, source, target } = compare(input);
    const sides = { source, target, from: input.sourceLocale, to: input.targetLocale };
    return pairs.flatMap((pair) => [
      ...boundFault(pair, sides),
      ...signFault(pair.source, pair.target),
    ]);
  },
};

type Sides = { source: Reading; target: Reading; from: Locale; to: Locale };

function boundFault({ source, target }: QuantityPair, sides: Sides): Fault[] {
  if (isNoBound(source)) return [];
  const bound = boundOf(source);
  if (!bound) return looseFault(source, target);
  const answer = boundOf(target);
  const denials: [OverNumber, OverNumber] = [
    denialOver(source, bound, { text: sides.source.lower, locale: sides.from }),
    denialOver(target, answer, { text: sides.target.lower, locale: sides.to }),
  ];
  const isTurned =
    answer && !isSameWay([bound.direction, answer.direction], denials[0], denials[1]);
  // What is only “from” or “until” has other meanings: no bound at all may answer it.
  const isGone = !answer && bound.isFirm && !target.bounds.possible().has(bound.direction);
  if (!(isTurned || isGone)) return [];
  const { text } = bound;
  const number = source.text;
  const got = answer?.text;
  const isDenied = denials.some(({ clause, sentence }) => clause.any || sentence.any);
  return [
    {
      ...(got
        ? {
            ru: `В исходном тексте «${text}» у числа ${number}, в переводе наоборот — «${got}»: исправьте.`,
            en: `The source has “${text}” with ${number}, the translation has the opposite, “${got}”: correct it.`,
          }
        : {
            ru: `В исходном тексте «${text}» у числа ${number}, в переводе этого нет: верните.`,
            en: `The source has “${text}” with ${number}, the translation has not: put it back.`,
          }),
      places: { source: `${text} ${number}`, ...(got && { target: `${got} ${target.text}` }) },
      // “No more than two may” and “more than two may not”: a denial beside the bound turns it.
      ...(isDenied ? { severity: 'warning' as const } : {}),
    },
  ];
}

/** Whether two bounds point the same way, when what the words around them deny is counted in. */
function isSameWay(
  [one, other]: [Direction, Direction],
  source: OverNumber,
  target: OverNumber,
): boolean {
  const isRaw = one === other;
  if (source.isConditional || target.isConditional) return isRaw;
  return (['clause', 'sentence'] as const).some((reach) => {
    const [was, is] = [source[reach], target[reach]];
    if (was.any === is.any) return isRaw;
    const denied = was.any ? { ...was, turns: source.turns } : { ...is, turns: target.turns };
    if (!denied.turns) return isRaw;
    // “Does not pass for more than a day” is no bound that is turned; “may not” certainly is.
    return denied.exact ? !isRaw : true;
  });
}

/** “Within 24 hours” is no certain bound, and “at least 24 hours” is certainly another. */
function looseFault({ bounds, ranged, text }: Quantity, target: Quantity): Fault[] {
  const { firm } = target.bounds;
  if (!firm || ranged || target.ranged) return [];
  const possible = bounds.possible();
  return possible.size > 1 || possible.has(firm.direction)
    ? []
    : [
        {
          ru: `В переводе «${firm.text}» у числа ${text}, в исходном тексте этого нет: проверьте границу.`,
          en: `The translation has “${firm.text}” with ${text}, the source has not: check the bound.`,
          severity: 'warning',
          places: { target: `${firm.text} ${target.text}` },
        },
      ];
}

/** A number's own bound; “to” of a range is none, whatever is near. */
function boundOf({ bounds: { firm, span }, ranged }: Quantity) {
  if (firm && !(ranged && firm.text === span?.text)) return { isFirm: true, ...firm };
  return span && !ranged ? { isFirm: false, ...span } : null;
}

function signFault(source: Quantity, target: Quantity): Fault[] {
  if (source.negative === target.negative) return [];
  const number = source.text;
  return [
    source.negative
      ? {
          ru: `В исходном тексте ${number} со знаком минус, в переводе без него: верните знак.`,
          en: `${number} is negative in the source and not in the translation: put the minus back.`,
          places: { source: `−${number}`, target: target.text },
        }
      : {
          ru: `В переводе ${number} со знаком минус, в исходном тексте без него: уберите знак.`,
          en: `${number} is negative in the translation and not in the source: remove the minus.`,
          places: { source: number, target: `−${target.text}` },
        },
  ];
}
