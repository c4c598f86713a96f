'use client';

import type { DateFieldDiffClientComponent } from 'payload';
import { DateDiff } from './date-diff.tsx';
import { dayShown } from './day-shown.ts';

/** In a comparison of versions: the days themselves, the same in every browser. */
export const DayDiff: DateFieldDiffClientComponent = (props) => (
  <DateDiff {...props} shown={dayShown} />
);
