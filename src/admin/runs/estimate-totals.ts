import type { LocaleEstimate } from '../../../translations/runs/count-work.ts';

const summed = ['texts', 'segments', 'remembered', 'characters'] as const;

/** What an engine would do in all languages together. Documents are not added up: they are the same ones. */
export function estimateTotals(
  locales: readonly LocaleEstimate[],
): Record<(typeof summed)[number], number> {
  const drafted = locales.filter(({ engine }) => engine !== null);
  const sum = (key: (typeof summed)[number]) => drafted.reduce((total, row) => total + row[key], 0);
  return {
    texts: sum('texts'),
    segments: sum('segments'),
    remembered: sum('remembered'),
    characters: sum('characters'),
  };
}
