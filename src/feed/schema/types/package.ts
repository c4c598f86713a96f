import { builder } from '../builder.ts';
import { PackageAudience } from '../enums/index.ts';
import { Clinic, Destination, Item, Organization, Package } from '../refs.ts';
import { allRelated, oneRelated } from '../related.ts';
import { partsOf, textOf, textsOf } from '../served.ts';
import { Price } from './price.ts';
import { ProgrammeDay } from './programme-day.ts';

Package.implement({
  description: 'A stay day by day: treatment, lodging and leisure for one price.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    title: t.string({ nullable: true, resolve: textOf(({ title }) => title) }),
    destination: t.field({
      type: Destination,
      nullable: true,
      resolve: (of, _, context) => oneRelated('destination', of.item.destination, { of, context }),
    }),
    clinic: t.field({
      type: Clinic,
      nullable: true,
      resolve: (of, _, context) => oneRelated('clinic', of.item.clinic, { of, context }),
    }),
    audience: t.field({
      type: PackageAudience,
      nullable: true,
      resolve: ({ item }) => PackageAudience.known(item.audience ?? ''),
    }),
    days: t.int({ nullable: true, resolve: ({ item }) => item.days }),
    price: t.field({ type: Price, resolve: (of) => ({ part: of.item.price, of }) }),
    validFrom: t.field({ type: 'Date', nullable: true, resolve: ({ item }) => item.validFrom }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it holds.',
      resolve: ({ item }) => item.validTo,
    }),
    programme: t.field({
      type: [ProgrammeDay],
      resolve: (served) => partsOf(served.item.programme, served),
    }),
    includes: t.stringList({ resolve: textsOf(({ includes }) => includes) }),
    excludes: t.stringList({
      description: 'What costs extra.',
      resolve: textsOf(({ excludes }) => excludes),
    }),
    tourismPartners: t.field({
      type: [Organization],
      resolve: (of, _, context) =>
        allRelated('organization', of.item.tourismPartners, { of, context }),
    }),
  }),
});
