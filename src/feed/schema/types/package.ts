import type { ProgrammeDay as Shape } from '../../../contract/travel.ts';
import { builder } from '../builder.ts';
import { PackageAudience } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { byPrice, PriceBand } from '../query/price-band.ts';
import { Clinic, Destination, Item, Organization, Package, PackageConnection } from '../refs.ts';
import {
  allRelated,
  oneRelated,
  type Part,
  partsOf,
  partText,
  textOf,
  textsOf,
} from '../served.ts';
import { Price } from './price.ts';

export const ProgrammeDay = builder.objectRef<Part<Shape>>('ProgrammeDay');

ProgrammeDay.implement({
  fields: (t) => ({
    day: t.int({ description: 'From 1.', resolve: ({ part }) => part.day }),
    text: t.string({ nullable: true, resolve: partText<Shape>(({ text }) => text) }),
  }),
});

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

const PackageFilter = builder.inputType('PackageFilter', {
  description: 'Packages that meet all that is given.',
  fields: (t) => ({
    destination: t.id(),
    clinic: t.id(),
    audience: t.field({ type: PackageAudience }),
    price: t.field({ type: PriceBand }),
    daysAtMost: t.int(),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('package');

const criteria: Criteria<typeof PackageFilter.$inferInput> = {
  destination: by.ref('destination', 'destination'),
  clinic: by.ref('clinic', 'clinic'),
  audience: by.equals('audience'),
  price: byPrice('package'),
  daysAtMost: by.atMost('days'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('package', 'PackageOrder', {
  labels: { TITLE: 'title' },
  values: { PRICE: 'price', DAYS: 'days' },
});

itemQueries('package', 'packages', {
  ref: Package,
  connection: PackageConnection,
  filter: PackageFilter,
  criteria,
  order,
});
