'use client';

import type { DateFieldDiffClientComponent } from 'payload';
import { DateDiff } from './DateDiff.tsx';
import { dayShown } from './dayShown.ts';

/** In a comparison of versions: the days themselves, the same in every browser. */
export const DayDiff: DateFieldDiffClientComponent = (props) => (
  <DateDiff {...props} shown={dayShown} />
);
