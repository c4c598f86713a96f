import { ageGroup } from './age-group.ts';
import { beforeAfter } from './before-after.ts';
import { bound } from './bound.ts';
import { extreme } from './extreme.ts';
import { laterality } from './laterality.ts';
import { level } from './level.ts';
import { meals } from './meals.ts';
import type { Opposites } from './member.ts';
import { ordinal } from './ordinal.ts';
import { period } from './period.ts';
import { route } from './route.ts';
import { stopStart } from './stop-start.ts';
import { times } from './times.ts';

/** In the order in which findings are shown. */
export const opposites: readonly Opposites[] = [
  laterality,
  route,
  meals,
  beforeAfter,
  ageGroup,
  stopStart,
  period,
  times,
  ordinal,
  bound,
  extreme,
  level,
];
