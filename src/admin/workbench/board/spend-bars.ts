import type { MonthSpend } from '../../../../translations/runs/spend.ts';

export type SpendBar = MonthSpend & {
  /** Length of the bar, 0…100: of the budget, or of the month with most where nothing is limited. */
  length: number;
  /** Whole percent of the budget; null without one. Over 100 where a budget was lowered since. */
  share: number | null;
};

/** The bars of a chart: the longest is as long as the budget, or as the month that went beyond it. */
export function spendBars(months: readonly MonthSpend[], budget: number | null): SpendBar[] {
  const longest = Math.max(budget ?? 0, ...months.map(({ characters }) => characters));
  const part = (characters: number, of: number) => (of > 0 ? (characters / of) * 100 : 0);
  return months.map(({ month, characters }) => ({
    month,
    characters,
    length: Math.round(part(characters, longest)),
    share: budget === null ? null : shareOf(characters, budget),
  }));
}

/** 100 of the whole budget alone, and of no budget what is spent beyond it. */
function shareOf(characters: number, budget: number): number {
  if (budget > 0) return Math.floor((characters / budget) * 100);
  return characters > 0 ? 100 : 0;
}
