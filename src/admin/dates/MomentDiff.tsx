'use client';

import type { DateFieldDiffClientComponent } from 'payload';
import { DateDiff } from './DateDiff.tsx';
import { momentShown } from './momentShown.ts';

/** In a comparison of versions: moments, both in UTC, since each version may have another zone. */
export const MomentDiff: DateFieldDiffClientComponent = (props) => (
  <DateDiff {...props} shown={(value) => momentShown(value, 'UTC')} />
);
