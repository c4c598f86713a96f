import { minutesToAirport } from '../../items/airports.ts';
import type { DestinationItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { DestinationKind, ResourceType } from '../enums/index.ts';
import { Destination, DestinationConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { checkNear, Near } from './near.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const DestinationFilter = builder.inputType('DestinationFilter', {
  description: 'Destinations that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    region: t.string({ description: 'As the reader is served it, whatever the case.' }),
    kind: t.field({ type: DestinationKind }),
    resource: t.field({ type: ResourceType }),
    clinic: t.id({ description: 'The id of a clinic that is there.' }),
    inSeason: t.int({ description: 'A month, 1…12, within its season.' }),
    airportMinutes: t.int({ description: 'At most so many minutes by road from an airport.' }),
    near: t.field({ type: Near }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('destination');

/** The months of a season, which may go over the new year; all of them where there is none. */
function monthsOf(season: DestinationItem['season']): string[] {
  const { from, to } = season ?? { from: 1, to: 12 };
  const length = (to - from + 12) % 12;
  return Array.from({ length: length + 1 }, (_, index) => String(((from - 1 + index) % 12) + 1));
}

const criteria: Criteria<'destination', typeof DestinationFilter.$inferInput> = {
  country: by.code('country', 'country', (destination) => [destination.country]),
  region: by.text('region', ({ region }) => region),
  kind: by.key('kind', ({ kinds }) => kinds),
  resource: by.key('resource', ({ resources }) => resources.map(({ type }) => type)),
  clinic: by.ref('clinic', 'clinic', ({ clinics }) => clinics),
  inSeason: by.key('inSeason', ({ season }) => monthsOf(season)),
  airportMinutes: by.atMost('airportMinutes', minutesToAirport),
  near: (circle, asker) => by.near(({ location }) => location)(checkNear(circle), asker),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'destination'>('DestinationOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    ELEVATION_METRES: ({ elevationMetres }) => elevationMetres,
    AIRPORT_MINUTES: minutesToAirport,
  },
  place: ({ location }) => location,
});

builder.queryFields((t) => ({
  destinations: t.connection(
    {
      type: Destination,
      args: {
        filter: t.arg({ type: DestinationFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('destination', { criteria, sorter: order.sorter }),
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
