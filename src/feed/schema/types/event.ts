import { builder } from '../builder.ts';
import { EventKind, EventMode } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Event, EventConnection, Item, Organization } from '../refs.ts';
import { richTextOf } from '../rich-text.ts';
import { allRelated, textOf } from '../served.ts';
import { Country } from './codes.ts';
import { RichText } from './rich-text.ts';

Event.implement({
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    kind: t.field({
      type: EventKind,
      nullable: true,
      resolve: ({ item }) => EventKind.known(item.kind ?? ''),
    }),
    mode: t.field({
      type: EventMode,
      nullable: true,
      resolve: ({ item }) => EventMode.known(item.mode ?? ''),
    }),
    start: t.field({ type: 'DateTime', resolve: ({ item }) => item.start }),
    end: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.end }),
    timezone: t.string({
      nullable: true,
      description: 'IANA, of the place: Asia/Vladivostok.',
      resolve: ({ item }) => item.timezone,
    }),
    country: t.field({
      type: Country,
      nullable: true,
      resolve: ({ item: { country }, reading }) =>
        country === null ? null : { code: country, locale: reading.requested },
    }),
    city: t.string({ nullable: true, resolve: textOf(({ city }) => city) }),
    venue: t.string({ nullable: true, resolve: textOf(({ venue }) => venue) }),
    organizers: t.field({
      type: [Organization],
      resolve: (of, _, context) => allRelated('organization', of.item.organizers, { of, context }),
    }),
    url: t.string({ nullable: true, resolve: ({ item }) => item.url }),
    programme: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ programme }) => programme),
    }),
  }),
});

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
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('event');

const criteria: Criteria<typeof EventFilter.$inferInput> = {
  country: by.code('country', 'country'),
  city: by.label('city'),
  kind: by.equals('kind'),
  mode: by.equals('mode'),
  organizer: by.ref('organizers', 'organization', 'organizer'),
  endsAfter: (moment, asker) => by.atLeast('endsAt')(Date.parse(moment), asker),
  startsBefore: (moment, asker) => by.atMost('startsAt')(Date.parse(moment), asker),
  translatedInto: by.translatedInto,
};

const order = ordersOf('event', 'EventOrder', {
  labels: { NAME: 'name' },
  values: { START: 'start' },
});

itemQueries('event', 'events', {
  ref: Event,
  connection: EventConnection,
  filter: EventFilter,
  criteria,
  order,
});
