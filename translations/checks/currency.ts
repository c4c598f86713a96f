import { compare } from './reading/compare.ts';
import type { UnitFound } from './reading/unit-reader.ts';
import type { Check } from './types.ts';

const moneyOf = (found: UnitFound | null) => (found?.unit.kind === 'money' ? found : null);

/** Every amount keeps its currency beside it. */
export const currency: Check = {
  name: 'currency',
  severity: 'error',
  about: {
    ru: 'Суммы стоят в той же валюте',
    en: 'Amounts are in the same currency',
  },
  run: (input) =>
    compare(input).pairs.flatMap(({ source, target }) => {
      const wanted = moneyOf(source.unit);
      const got = moneyOf(target.unit) ?? moneyOf(target.shared);
      if (!wanted?.firm || wanted.unit.id === got?.unit.id || (got && !got.firm)) return [];
      return [
        {
          ru: `Сумма ${source.text} указана в валюте «${wanted.text}», в переводе ${got ? `— «${got.text}»` : 'валюты у неё нет'}: исправьте.`,
          en: `The amount ${source.text} is in “${wanted.text}”, the translation has ${got ? `“${got.text}”` : 'no currency beside it'}: correct it.`,
        },
      ];
    }),
};
