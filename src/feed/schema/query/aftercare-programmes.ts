import { builder } from '../builder.ts';
import { AftercareProgramme, AftercareProgrammeConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const AftercareProgrammeFilter = builder.inputType('AftercareProgrammeFilter', {
  description: 'Aftercare programmes that meet all that is given.',
  fields: (t) => ({
    country: t.string({
      description: 'ISO 3166-1 alpha-2 of a country where patients are looked after.',
    }),
    provider: t.id({ description: 'The id of a clinic.' }),
    remote: t.boolean(),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('aftercareProgramme');

const criteria: Criteria<'aftercareProgramme', typeof AftercareProgrammeFilter.$inferInput> = {
  country: by.code('country', 'country', ({ countries }) => countries),
  provider: by.ref('provider', 'clinic', ({ provider }) => (provider === null ? [] : [provider])),
  remote: by.flag('remote', ({ remote }) => remote),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'aftercareProgramme'>('AftercareProgrammeOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    DURATION_DAYS: ({ durationDays }) => durationDays,
  },
});

builder.queryFields((t) => ({
  aftercareProgrammes: t.connection(
    {
      type: AftercareProgramme,
      args: {
        filter: t.arg({ type: AftercareProgrammeFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('aftercareProgramme', { criteria, sorter: order.sorter }),
    },
    AftercareProgrammeConnection,
  ),
  aftercareProgramme: t.field({
    type: AftercareProgramme,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('aftercareProgramme'),
  }),
}));
