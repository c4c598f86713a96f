import { builder } from '../builder.ts';
import { Statistic, StatisticConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const StatisticFilter = builder.inputType('StatisticFilter', {
  description: 'Statistics that meet all that is given.',
  fields: (t) => ({
    metric: t.string(),
    area: t.string({ description: 'ISO 3166.' }),
    period: t.string(),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('statistic');

const criteria: Criteria<'statistic', typeof StatisticFilter.$inferInput> = {
  metric: by.key('metric', ({ metric }) => [metric]),
  area: by.code('area', 'area', ({ area }) => [area]),
  period: by.key('period', ({ period }) => [period]),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'statistic'>('StatisticOrder', {
  values: {
    PERIOD: ({ period }) => period,
    VALUE: ({ value }) => value,
    METRIC: ({ metric }) => metric,
    AREA: ({ area }) => area,
  },
});

builder.queryFields((t) => ({
  statistics: t.connection(
    {
      type: Statistic,
      args: {
        filter: t.arg({ type: StatisticFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('statistic', { criteria, sorter: order.sorter }),
    },
    StatisticConnection,
  ),
  statistic: t.field({
    type: Statistic,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('statistic'),
  }),
}));
