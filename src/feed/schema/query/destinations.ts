import type { DestinationItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { DestinationKind } from '../enums/index.ts';
import { servedPage } from '../page.ts';
import { Destination, DestinationConnection } from '../refs.ts';
import { meeting, refersTo, type Tests } from './meeting.ts';
import { findOne, oneArgs } from './one.ts';
import { localeArgs, readingFor } from './reading.ts';

const DestinationFilter = builder.inputType('DestinationFilter', {
  description: 'Destinations that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    kind: t.field({ type: DestinationKind }),
    clinic: t.id({ description: 'The id of a clinic that is there.' }),
  }),
});

const tests: Tests<DestinationItem, typeof DestinationFilter.$inferInput> = {
  country: (wanted) => (destination) => destination.country === wanted.toUpperCase(),
  kind: (wanted) => (destination) => destination.kinds.includes(wanted),
  clinic: refersTo('clinic', ({ clinics }) => clinics),
};

builder.queryFields((t) => ({
  destinations: t.connection(
    {
      type: Destination,
      args: { filter: t.arg({ type: DestinationFilter }), ...localeArgs },
      resolve: (_, args, context) => {
        const all = context.view.list('destination');
        const entries = meeting(all, { tests, filter: args.filter, context });
        return servedPage({ entries, args, reading: readingFor(args, context), context });
      },
    },
    DestinationConnection,
  ),
  destination: t.field({
    type: Destination,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('destination'),
  }),
}));
