import { compare } from './reading/compare.ts';
import type { QuantityPair } from './reading/pair-quantities.ts';
import { isNamed, type UnitFound } from './reading/unit-reader.ts';
import type { Check, Fault } from './types.ts';

/** Every number keeps its unit, and beside it. */
export const units: Check = {
  name: 'units',
  severity: 'error',
  about: {
    ru: 'Единицы измерения те же и стоят у своих чисел',
    en: 'The units are the same and stand beside their numbers',
  },
  run: (input) => {
    const { pairs, target } = compare(input);
    return pairs.flatMap((pair) => faultOf(pair, target.text));
  },
};

function faultOf({ source, target }: QuantityPair, targetText: string): Fault[] {
  const isWorded = source.worded || target.worded;
  const wanted = measureOf(isWorded ? source.unit : (source.unit ?? source.shared));
  const got = measureOf(target.unit);
  if (!wanted) return [];
  // “Two days” and “deux jours”: what stands behind a number in words is often no unit of it.
  if (isWorded && !(got?.firm && wanted.firm && got.unit.kind === 'time')) return [];
  if (got) return isChanged(wanted, got) ? [changed(source.text, wanted, got)] : [];
  const isThere =
    !wanted.firm ||
    !measureOf(source.unit) ||
    measureOf(target.shared)?.unit.id === wanted.unit.id ||
    (wanted.unit.kind === 'time' && isNamed(wanted.unit, targetText));
  return isThere ? [] : [dropped(source.text, wanted)];
}

const measureOf = (found: UnitFound | null) => (found?.unit.kind === 'money' ? null : found);

/** Forms with several meanings (分 is a minute and a point) prove a change among times only. */
function isChanged(wanted: UnitFound, got: UnitFound): boolean {
  const isTime = wanted.unit.kind === 'time' && got.unit.kind === 'time';
  if (wanted.unit.id === got.unit.id) return false;
  // Three times a day is not three milligrams.
  const isCount = wanted.unit.id === 'times' || got.unit.id === 'times';
  return isTime || (isCount && (wanted.firm || got.firm)) || (wanted.firm && got.firm);
}

const changed = (number: string, wanted: UnitFound, got: UnitFound): Fault => ({
  ru: `В исходном тексте «${number} ${wanted.text}», в переводе у этого числа «${got.text}»: исправьте единицу.`,
  en: `The source has “${number} ${wanted.text}”, the translation has “${got.text}” with that number: correct the unit.`,
});

const dropped = (number: string, wanted: UnitFound): Fault => ({
  ru: `В исходном тексте «${number} ${wanted.text}», в переводе у этого числа нет единицы: верните её к числу.`,
  en: `The source has “${number} ${wanted.text}”, that number has no unit in the translation: put it back beside it.`,
});
