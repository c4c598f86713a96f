import type { DestinationItem } from '../../items/index.ts';
import { builder } from '../builder.ts';

export const Season = builder.objectRef<NonNullable<DestinationItem['season']>>('Season');

Season.implement({
  description: 'Months, 1…12; from 11 to 3 goes over the new year.',
  fields: (t) => ({
    from: t.exposeInt('from'),
    to: t.exposeInt('to'),
  }),
});
