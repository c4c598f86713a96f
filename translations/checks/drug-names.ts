import { isNamed, type MedicineFound, medicinesIn } from './reading/medicines-in.ts';
import type { Check, Fault } from './types.ts';

/**
 * Every medicine of the source is named in the translation, and no other. One for another is an error;
 * one that is only missing may be told by a brand, a class or a pronoun.
 */
export const drugNames: Check = {
  name: 'drugNames',
  severity: 'error',
  about: {
    ru: 'Названия лекарств (МНН) те же',
    en: 'The drugs (INN) are the same',
  },
  run: ({ source, target, sourceLocale, targetLocale, person }) => {
    if (person) return [];
    const wanted = medicinesIn(source, sourceLocale);
    const got = medicinesIn(target, targetLocale);
    const lost = wanted.filter(
      (one) =>
        !has(got, one) &&
        isNamed(one, { raw: target, others: got, locale: targetLocale }) === false,
    );
    const gained = got.filter(
      (one) =>
        !has(wanted, one) &&
        isNamed(one, { raw: source, others: wanted, locale: sourceLocale }) === false,
    );
    // A sound alone may be chance; a sound in place of another hardly is.
    const isPaired = (one: MedicineFound, others: MedicineFound[]) =>
      one.isSure || others.length > 0;
    const losses = distinct(lost.filter((one) => isPaired(one, gained)));
    const gains = distinct(gained.filter((one) => isPaired(one, lost)));
    return Array.from({ length: Math.max(losses.length, gains.length) }, (_, index): Fault[] =>
      faultsOf(losses[index], gains[index]),
    ).flat();
  },
};

function faultsOf(lost: MedicineFound | undefined, gained: MedicineFound | undefined): Fault[] {
  const [found] = lost && gained ? [] : [lost ?? gained].filter((one) => one?.isSure);
  if (!(lost && gained) && !found) return [];
  return [faultOf(lost, gained)];
}

function faultOf(lost: MedicineFound | undefined, gained: MedicineFound | undefined): Fault {
  if (lost && gained) {
    return {
      ru: `В исходном тексте лекарство «${told(lost)}», в переводе — «${told(gained)}»: исправьте.`,
      en: `The source has the drug “${told(lost)}”, the translation has “${told(gained)}”: correct it.`,
      places: { source: lost.text, target: gained.text },
      ...(lost.isSure || gained.isSure ? {} : { severity: 'warning' as const }),
    };
  }
  return lost
    ? {
        ru: `Лекарство «${told(lost)}» исходного текста не найдено в переводе: проверьте название.`,
        en: `The drug “${told(lost)}” of the source is not found in the translation: check the name.`,
        severity: 'warning',
        places: { source: lost.text },
      }
    : {
        ru: `Лекарства «${gained ? told(gained) : ''}» нет в исходном тексте: проверьте название.`,
        en: `The drug “${gained ? told(gained) : ''}” of the translation is not in the source: check the name.`,
        severity: 'warning',
        ...(gained && { places: { target: gained.text } }),
      };
}

/** As it is written, with the international name for who does not read the language. */
const told = ({ text, names: [name = ''] }: MedicineFound) =>
  text === name ? text : `${text} (${name})`;

const has = (all: MedicineFound[], one: MedicineFound) =>
  all.some(({ names }) => names.some((name) => one.names.includes(name)));

const distinct = (all: MedicineFound[]) => [
  ...new Map(all.map((one) => [one.names[0], one])).values(),
];
