import { builder } from '../builder.ts';
import { EventKind, EventMode } from '../enums/index.ts';
import { Event, Item, Organization } from '../refs.ts';
import { allRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { textOf } from '../served.ts';
import { Country } from './country.ts';
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
