import { compare } from './reading/compare.ts';
import type { QuantityPair } from './reading/pair-quantities.ts';
import type { Check } from './types.ts';

/** Numbers that nothing but their place tells apart stand in the order of the source. */
export const numberOrder: Check = {
  name: 'numberOrder',
  severity: 'warning',
  about: {
    ru: 'Числа стоят при тех же словах',
    en: 'Numbers stand with the same words',
  },
  run: (input) => {
    const { pairs } = compare(input);
    const told = pairs
      .filter(({ source, target }) => !source.optional && !target.optional)
      .sort((a, b) => a.source.start - b.source.start);
    const turned = told.flatMap((first, index) =>
      told
        .slice(index + 1)
        .filter((second) => isTurned(first, second))
        .map((second) => [first, second]),
    );
    // More than one exchange is another word order.
    const [one] = turned;
    const [first, second] = one ?? [];
    if (turned.length !== 1 || !first || !second) return [];
    const [a, b] = [first.source.text, second.source.text];
    return [
      {
        ru: `Числа ${a} и ${b} стоят в переводе в обратном порядке: проверьте, что каждое при своём слове.`,
        en: `${a} and ${b} stand in the reverse order in the translation: check that each is with its own word.`,
        places: { source: `${a} … ${b}`, target: `${b} … ${a}` },
      },
    ];
  },
};

function isTurned(first: QuantityPair, second: QuantityPair): boolean {
  return (
    first.target.start > second.target.start && first.source.values[0] !== second.source.values[0]
  );
}
