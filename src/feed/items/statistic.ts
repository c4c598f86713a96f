import type { ItemBase, Localized } from './common.ts';
import type { Source } from './source.ts';

/** A figure, with what was counted and who says so. */
export type StatisticItem = ItemBase & {
  type: 'statistic';
  /** A code, such as `foreignPatients`. */
  metric: string;
  /** ISO 3166 code of a country or a region. */
  area: string;
  /** A year, a quarter or a month: 2024, 2024-Q3, 2024-05. */
  period: string;
  value: number;
  unit: string;
  definition: Localized;
  source: Source;
};
