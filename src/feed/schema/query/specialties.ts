import { builder } from '../builder.ts';
import { Specialty, SpecialtyConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const SpecialtyFilter = builder.inputType('SpecialtyFilter', {
  description: 'Specialties that meet all that is given.',
  fields: (t) => ({
    code: t.string(),
    parent: t.id({ description: 'The id of the specialty that it is a part of.' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('specialty');

const criteria: Criteria<'specialty', typeof SpecialtyFilter.$inferInput> = {
  code: by.key('code', ({ code }) => [code]),
  parent: by.ref('parent', 'specialty', ({ parent }) => (parent === null ? [] : [parent])),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'specialty'>('SpecialtyOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    CODE: ({ code }) => code,
  },
});

builder.queryFields((t) => ({
  specialties: t.connection(
    {
      type: Specialty,
      args: {
        filter: t.arg({ type: SpecialtyFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('specialty', { criteria, sorter: order.sorter }),
    },
    SpecialtyConnection,
  ),
  specialty: t.field({
    type: Specialty,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('specialty'),
  }),
}));
