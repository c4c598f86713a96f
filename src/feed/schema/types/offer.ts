import { builder } from '../builder.ts';
import { Clinic, Item, Offer, Procedure } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { textOf, textsOf } from '../served.ts';
import { Country } from './country.ts';
import { Price } from './price.ts';

Offer.implement({
  description: 'The price of a procedure in a clinic. It leaves the feed when it no longer holds.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: (of, _, context) => oneRelated('procedure', of.item.procedure, { of, context }),
    }),
    clinic: t.field({
      type: Clinic,
      nullable: true,
      resolve: (of, _, context) => oneRelated('clinic', of.item.clinic, { of, context }),
    }),
    title: t.string({
      nullable: true,
      description: 'Null: called by its procedure and clinic.',
      resolve: textOf(({ title }) => title),
    }),
    price: t.field({ type: Price, resolve: (of) => ({ part: of.item.price, of }) }),
    validFrom: t.field({ type: 'Date', resolve: ({ item }) => item.validFrom }),
    validTo: t.field({
      type: 'Date',
      description: 'The last day on which it holds.',
      resolve: ({ item }) => item.validTo,
    }),
    stayDays: t.int({ nullable: true, resolve: ({ item }) => item.stayDays }),
    waitDays: t.int({
      nullable: true,
      description: 'How long one waits for it.',
      resolve: ({ item }) => item.waitDays,
    }),
    includes: t.stringList({ resolve: textsOf(({ includes }) => includes) }),
    excludes: t.stringList({
      description: 'What costs extra.',
      resolve: textsOf(({ excludes }) => excludes),
    }),
    residenceCountries: t.field({
      type: [Country],
      description: 'For residents of these; empty: for everybody.',
      resolve: ({ item, reading }) =>
        item.residenceCountries.map((code) => ({ code, locale: reading.requested })),
    }),
  }),
});
