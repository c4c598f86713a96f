import type { Locale } from '../../translations/locales.ts';

/** What of a text changed. `wording`: nothing but its words. */
export const textSubstances = [
  'numbers',
  'units',
  'negation',
  'bounds',
  'medicine',
  'wording',
] as const;
export type TextSubstance = (typeof textSubstances)[number];

/** What of an item changed. `facts`: what is no text, or what it shows of other items. */
export const substances = [...textSubstances, 'facts'] as const;
export type Substance = (typeof substances)[number];

/** What one change does to an item: to its own texts by locale, and whether to its facts. */
export type ChangedSubstance = {
  texts: Partial<Record<Locale, readonly TextSubstance[]>>;
  facts: boolean;
};

/** The `seq`s at which each last changed, for who missed changes in between. */
export type SubstanceSeqs = {
  texts: Partial<Record<Locale, Partial<Record<TextSubstance, number>>>>;
  facts?: number;
};

/** The same after a change. */
export function substanceSeqsAfter(
  before: SubstanceSeqs | undefined,
  { texts, facts }: ChangedSubstance,
  seq: number,
): SubstanceSeqs {
  const changed = Object.entries(texts) as [Locale, readonly TextSubstance[]][];
  const moved = changed.map(([locale, kinds]) => [
    locale,
    { ...before?.texts[locale], ...Object.fromEntries(kinds.map((kind) => [kind, seq])) },
  ]);
  return {
    texts: { ...before?.texts, ...Object.fromEntries(moved) },
    ...(facts ? { facts: seq } : before?.facts !== undefined && { facts: before.facts }),
  };
}
