import { builder } from '../builder.ts';
import { Lifecycle, TelemedicineKind } from '../enums/index.ts';
import { TelemedicineService, TelemedicineServiceConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const TelemedicineServiceFilter = builder.inputType('TelemedicineServiceFilter', {
  description: 'Telemedicine services that meet all that is given.',
  fields: (t) => ({
    kind: t.field({ type: TelemedicineKind }),
    lifecycle: t.field({ type: Lifecycle }),
    provider: t.id({ description: 'The id of a clinic.' }),
    language: t.string({ description: 'BCP 47 tag of a language that is spoken.' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('telemedicineService');

const criteria: Criteria<'telemedicineService', typeof TelemedicineServiceFilter.$inferInput> = {
  kind: by.key('kind', ({ kind }) => (kind === null ? [] : [kind])),
  lifecycle: by.key('lifecycle', ({ lifecycle }) => [lifecycle]),
  provider: by.ref('provider', 'clinic', ({ provider }) => (provider === null ? [] : [provider])),
  language: by.language('language', ({ languages }) => languages),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'telemedicineService'>('TelemedicineServiceOrder', {
  texts: { NAME: ({ name }) => name },
});

builder.queryFields((t) => ({
  telemedicineServices: t.connection(
    {
      type: TelemedicineService,
      args: {
        filter: t.arg({ type: TelemedicineServiceFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('telemedicineService', { criteria, sorter: order.sorter }),
    },
    TelemedicineServiceConnection,
  ),
  telemedicineService: t.field({
    type: TelemedicineService,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('telemedicineService'),
  }),
}));
