import { compare } from './reading/compare.ts';
import { denominatorsOf } from './reading/denominators-of.ts';
import type { Quantity } from './reading/quantities-in.ts';
import { isNamed } from './reading/unit-reader.ts';
import type { Check, Fault } from './types.ts';

/** What a dose or a speed is counted by stays: mg per kilogram, ml per hour. */
export const denominators: Check = {
  name: 'denominators',
  severity: 'error',
  about: {
    ru: 'Указано, на что считается доза или скорость: на кг, в час',
    en: 'What a dose or a speed is counted by is said: per kg, per hour',
  },
  run: (input) => {
    const { pairs, source, target } = compare(input);
    return pairs.flatMap((pair) => {
      // What is converted is counted by another unit.
      if (!pair.source.unit || pair.source.unit.unit.id !== pair.target.unit?.unit.id) return [];
      return [
        ...unnamed(pair.source, target.lower).map((by) => lost(pair.source, by)),
        ...unnamed(pair.target, source.lower).map((by) => added(pair.target, by)),
      ];
    });
  },
};

/** What a number is counted by, and the other side names nowhere; words do as well as a stroke. */
const unnamed = (quantity: Quantity, other: string): string[] =>
  denominatorsOf(quantity.after)
    .filter(({ unit }) => !isNamed(unit, other))
    .map(({ text }) => text);

const written = ({ text, unit }: Quantity, by: string) => `${text} ${unit?.text}/${by}`;

const lost = (quantity: Quantity, by: string): Fault => ({
  ru: `В исходном тексте «${written(quantity, by)}», в переводе нет «/${by}»: верните его.`,
  en: `The source has “${written(quantity, by)}”, the translation lacks “/${by}”: put it back.`,
  places: { source: written(quantity, by) },
});

const added = (quantity: Quantity, by: string): Fault => ({
  ru: `В переводе «${written(quantity, by)}», в исходном тексте нет «/${by}»: исправьте.`,
  en: `The translation has “${written(quantity, by)}”, the source lacks “/${by}”: correct it.`,
  places: { target: written(quantity, by) },
});
