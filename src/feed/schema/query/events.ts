import { builder } from '../builder.ts';
import { EventKind, EventMode } from '../enums/index.ts';
import { Event, EventConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const EventFilter = builder.inputType('EventFilter', {
  description: 'Events that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    city: t.string({ description: 'As the reader is served it, whatever the case.' }),
    kind: t.field({ type: EventKind }),
    mode: t.field({ type: EventMode }),
    organizer: t.id({ description: 'The id of an organization.' }),
    endsAfter: t.field({ type: 'DateTime', description: 'It is not over at this moment.' }),
    startsBefore: t.field({ type: 'DateTime' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('event');

const criteria: Criteria<'event', typeof EventFilter.$inferInput> = {
  country: by.code('country', 'country', (event) =>
    event.country === null ? [] : [event.country],
  ),
  city: by.text('city', ({ city }) => city),
  kind: by.key('kind', ({ kind }) => (kind === null ? [] : [kind])),
  mode: by.key('mode', ({ mode }) => (mode === null ? [] : [mode])),
  organizer: by.ref('organizer', 'organization', ({ organizers }) => organizers),
  endsAfter: (moment, asker) =>
    by.atLeast('end', ({ start, end }) => Date.parse(end ?? start))(Date.parse(moment), asker),
  startsBefore: (moment, asker) =>
    by.atMost('start', ({ start }) => Date.parse(start))(Date.parse(moment), asker),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'event'>('EventOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    START: ({ start }) => start,
  },
});

builder.queryFields((t) => ({
  events: t.connection(
    {
      type: Event,
      args: {
        filter: t.arg({ type: EventFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('event', { criteria, sorter: order.sorter }),
    },
    EventConnection,
  ),
  event: t.field({
    type: Event,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('event'),
  }),
}));
