import { type DrugFound, drugsIn, nameIn } from './reading/drugsIn.ts';
import type { Check } from './types.ts';

/** Every drug of the source is named in the translation, and no other. */
export const drugNames: Check = {
  name: 'drugNames',
  severity: 'error',
  about: {
    ru: 'Названия лекарств (МНН) те же',
    en: 'The drugs (INN) are the same',
  },
  run: ({ source, target, sourceLocale, targetLocale }) => {
    const wanted = drugsIn(source, sourceLocale);
    const got = drugsIn(target, targetLocale);
    return [
      // Where the table has no name for the language, any transliteration will do.
      ...without(wanted, got).flatMap(({ drug, text }) => {
        const name = nameIn(drug, targetLocale);
        if (!name) return [];
        return [
          {
            ru: `Лекарство «${text}» не названо в переводе: на этом языке оно называется «${name}».`,
            en: `The drug “${text}” is not named in the translation: in this language it is “${name}”.`,
          },
        ];
      }),
      ...without(got, wanted).map(({ text }) => ({
        ru: `Лекарства «${text}» нет в исходном тексте: исправьте название.`,
        en: `The drug “${text}” of the translation is not in the source: correct the name.`,
      })),
    ];
  },
};

function without(some: DrugFound[], others: DrugFound[]): DrugFound[] {
  const rest = some.filter(({ drug }) => !others.some((other) => other.drug === drug));
  return [...new Map(rest.map((found) => [found.drug, found])).values()];
}
