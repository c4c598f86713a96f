import { comparators } from './comparators.ts';
import { dates } from './dates.ts';
import { denominators } from './denominators.ts';
import { drugNames } from './drug-names.ts';
import { negation } from './negation.ts';
import { numberOrder } from './number-order.ts';
import { numberWords } from './number-words.ts';
import { numbers } from './numbers.ts';
import { opposites } from './opposites.ts';
import { ratios } from './ratios.ts';
import type { Check, Fault, Places } from './types.ts';
import { units } from './units.ts';

/** What is compared of the source and the text that came back. Wording differs on any way back. */
const compared: readonly Check[] = [
  numbers,
  numberWords,
  numberOrder,
  units,
  denominators,
  ratios,
  comparators,
  dates,
  drugNames,
  negation,
  opposites,
];

/**
 * A translation that an engine translates back says what the source says: both are in the source's
 * language, so that a change is seen which a lexicon of the other language lacks. Never an error: what is
 * wrong may be the way back.
 */
export const secondOpinion: Check = {
  name: 'secondOpinion',
  severity: 'warning',
  about: {
    ru: 'Перевод, который система перевела обратно, не расходится с исходным текстом',
    en: 'The translation, translated back by the engine, does not depart from the source',
  },
  run: ({ back, ...input }) => {
    if (back === undefined) return [];
    const { source, sourceLocale: targetLocale } = input;
    const sides = { source, taggedSource: source, target: back, taggedTarget: back, targetLocale };
    const reading = { ...input, ...sides, terms: [], twins: [] };
    const places = distinct(compared.flatMap(({ run }) => placesOf(run(reading))));
    if (places.length === 0) return [];
    return [
      {
        ru: `Система перевела этот текст обратно так: «${back}»; ${places.map(inRussian).join('; ')}. Неверен может быть и обратный перевод: попросите проверить того, кто читает на языке перевода.`,
        en: `Translated back by the engine, this text reads “${back}”; ${places.map(inEnglish).join('; ')}. The way back may be wrong itself: have somebody check who reads the language of the translation.`,
      },
    ];
  },
};

/** One number that is gone and one that has come are one change. */
function placesOf(faults: readonly Fault[]): Places[] {
  const places = faults.flatMap((fault) => fault.places ?? []);
  const [one, other, ...more] = places;
  const isChange = one?.target === undefined && other?.source === undefined;
  return one && other && isChange && more.length === 0 ? [{ ...one, ...other }] : places;
}

function inRussian({ source, target }: Places): string {
  if (source === undefined) return `«${target}» в исходном тексте нет`;
  if (target === undefined) return `«${source}» исходного текста там нет`;
  return `в исходном тексте «${source}», там «${target}»`;
}

function inEnglish({ source, target }: Places): string {
  if (source === undefined) return `the source has no “${target}”`;
  if (target === undefined) return `“${source}” of the source is not there`;
  return `the source has “${source}”, there it is “${target}”`;
}

/** One difference is found by several checks: “at least” for “at most” is told with its number alone. */
function distinct(places: readonly Places[]): Places[] {
  // By whole words: the 5 that is lost is not that of 75 mg.
  const isWithin = (one: Places, other: Places) =>
    (['source', 'target'] as const).every((side) =>
      one[side] === undefined
        ? other[side] === undefined
        : ` ${other[side] ?? ''} `.includes(` ${one[side]} `),
    );
  return places.filter(
    (one, index) =>
      !places.some(
        (other, at) =>
          isWithin(one, other) && (at < index || !isWithin(other, one)) && at !== index,
      ),
  );
}
