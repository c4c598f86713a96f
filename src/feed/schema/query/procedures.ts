import { builder } from '../builder.ts';
import { ProcedureKind } from '../enums/index.ts';
import { idOfType } from '../global-id.ts';
import { Procedure, ProcedureConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const ProcedureFilter = builder.inputType('ProcedureFilter', {
  description: 'Procedures that meet all that is given.',
  fields: (t) => ({
    code: t.string(),
    kind: t.field({ type: ProcedureKind }),
    specialty: t.id({ description: 'The id of the specialty that it belongs to.' }),
    clinic: t.id({ description: 'The id of a clinic that does it, or has an offer of it.' }),
    stayDaysAtMost: t.int(),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('procedure');

const criteria: Criteria<'procedure', typeof ProcedureFilter.$inferInput> = {
  code: by.key('code', ({ code }) => [code]),
  kind: by.key('kind', ({ kind }) => (kind === null ? [] : [kind])),
  specialty: by.ref('specialty', 'specialty', ({ specialty }) =>
    specialty === null ? [] : [specialty],
  ),
  clinic: (clinic, asker) => {
    const id = idOfType(clinic, 'clinic', 'clinic');
    const done = asker.view.get('clinic', id)?.item.procedures ?? [];
    const offers = asker.view.get('clinic', id) ? asker.view.naming('clinicOfOffer', id) : [];
    return by.ids(asker, [...done, ...offers.map(({ item }) => item.procedure)]);
  },
  stayDaysAtMost: by.atMost('stayDays', ({ stayDays }) => stayDays),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'procedure'>('ProcedureOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    CODE: ({ code }) => code,
    STAY_DAYS: ({ stayDays }) => stayDays,
  },
});

builder.queryFields((t) => ({
  procedures: t.connection(
    {
      type: Procedure,
      args: {
        filter: t.arg({ type: ProcedureFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('procedure', { criteria, sorter: order.sorter }),
    },
    ProcedureConnection,
  ),
  procedure: t.field({
    type: Procedure,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('procedure'),
  }),
}));
