import { builder } from '../builder.ts';
import { PackageAudience } from '../enums/index.ts';
import { Package, PackageConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { byPrice, PriceBand } from './price-band.ts';
import { localeArgs } from './reading.ts';

const PackageFilter = builder.inputType('PackageFilter', {
  description: 'Packages that meet all that is given.',
  fields: (t) => ({
    destination: t.id(),
    clinic: t.id(),
    audience: t.field({ type: PackageAudience }),
    price: t.field({ type: PriceBand }),
    daysAtMost: t.int(),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('package');

const criteria: Criteria<'package', typeof PackageFilter.$inferInput> = {
  destination: by.ref('destination', 'destination', ({ destination }) =>
    destination === null ? [] : [destination],
  ),
  clinic: by.ref('clinic', 'clinic', ({ clinic }) => (clinic === null ? [] : [clinic])),
  audience: by.key('audience', ({ audience }) => (audience === null ? [] : [audience])),
  price: byPrice('package'),
  daysAtMost: by.atMost('days', ({ days }) => days),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'package'>('PackageOrder', {
  texts: { TITLE: ({ title }) => title },
  values: {
    PRICE: ({ price }) => price.from,
    DAYS: ({ days }) => days,
  },
});

builder.queryFields((t) => ({
  packages: t.connection(
    {
      type: Package,
      args: {
        filter: t.arg({ type: PackageFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('package', { criteria, sorter: order.sorter }),
    },
    PackageConnection,
  ),
  package: t.field({
    type: Package,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('package'),
  }),
}));
