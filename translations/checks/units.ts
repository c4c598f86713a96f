import { compare } from './reading/compare.ts';
import type { QuantityPair } from './reading/pair-quantities.ts';
import type { Quantity } from './reading/quantities-in.ts';
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
    const alone = target.quantities.filter((one) => !pairs.some((pair) => pair.target === one));
    return pairs.flatMap((pair) => faultOf(pair, { text: target.text, alone }));
  },
};

/** `alone`: the numbers of the translation that have no like in the source. */
type Translation = { text: string; alone: readonly Quantity[] };

function faultOf({ source, target }: QuantityPair, { text, alone }: Translation): Fault[] {
  const isWorded = source.worded || target.worded;
  const wanted = measureOf(isWorded ? source.unit : (source.unit ?? source.shared));
  const got = measureOf(target.unit);
  if (!wanted) return [];
  // “Two days” and “deux jours”: what stands behind a number in words is often no unit of it.
  if (isWorded && !(got?.firm && wanted.firm && got.unit.kind === 'time')) return [];
  if (got) return isChanged(wanted, got) ? [changed([source.text, target.text], wanted, got)] : [];
  // “24 hours” may be told with the unit elsewhere, but not where another number has taken it.
  const isTaken = alone.some(({ unit }) => measureOf(unit)?.unit.id === wanted.unit.id);
  const isElsewhere =
    measureOf(target.shared)?.unit.id === wanted.unit.id ||
    (wanted.unit.kind === 'time' && isNamed(wanted.unit, text));
  const isThere = !wanted.firm || !measureOf(source.unit) || (isElsewhere && !isTaken);
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

const changed = ([number, answer]: [string, string], wanted: UnitFound, got: UnitFound): Fault => ({
  ru: `В исходном тексте «${number} ${wanted.text}», в переводе у этого числа «${got.text}»: исправьте единицу.`,
  en: `The source has “${number} ${wanted.text}”, the translation has “${got.text}” with that number: correct the unit.`,
  places: { source: `${number} ${wanted.text}`, target: `${answer} ${got.text}` },
});

const dropped = (number: string, wanted: UnitFound): Fault => ({
  ru: `В исходном тексте «${number} ${wanted.text}», в переводе у этого числа нет единицы: верните её к числу.`,
  en: `The source has “${number} ${wanted.text}”, that number has no unit in the translation: put it back beside it.`,
  places: { source: `${number} ${wanted.text}` },
});
