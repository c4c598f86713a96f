'use client';

import type { DateFieldDiffClientComponent } from 'payload';
import { DateDiff } from './date-diff.tsx';
import { momentShown } from './moment-shown.ts';

/** In a comparison of versions: moments, both in UTC, since each version may have another zone. */
export const MomentDiff: DateFieldDiffClientComponent = (props) => (
  <DateDiff {...props} shown={(value) => momentShown(value, 'UTC')} />
);
