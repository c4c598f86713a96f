import type { Source as Shape } from '../../../contract/publications.ts';
import { builder } from '../builder.ts';
import { StatisticUnit } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Item, Statistic, StatisticConnection } from '../refs.ts';
import { textOf } from '../served.ts';

export const Source = builder.objectRef<Shape>('Source');

Source.implement({
  description: 'Where facts come from.',
  fields: (t) => ({
    title: t.exposeString('title'),
    publisher: t.exposeString('publisher', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    published: t.expose('published', { type: 'Date', nullable: true }),
    language: t.exposeString('language', { nullable: true, description: 'BCP 47.' }),
  }),
});

Statistic.implement({
  description: 'A figure. Two sources’ figures are not comparable without their definitions.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    metric: t.string({
      description: 'A code: foreignPatients.',
      resolve: ({ item }) => item.metric,
    }),
    area: t.string({
      description: 'ISO 3166: a country or a region of one.',
      resolve: ({ item }) => item.area,
    }),
    period: t.string({
      description: '2024, 2024-Q3 or 2024-05.',
      resolve: ({ item }) => item.period,
    }),
    value: t.float({ resolve: ({ item }) => item.value }),
    unit: t.field({
      type: StatisticUnit,
      nullable: true,
      resolve: ({ item }) => StatisticUnit.known(item.unit),
    }),
    definition: t.string({
      nullable: true,
      description: 'Who and what was counted.',
      resolve: textOf(({ definition }) => definition),
    }),
    source: t.field({ type: Source, resolve: ({ item }) => item.source }),
  }),
});

const StatisticFilter = builder.inputType('StatisticFilter', {
  description: 'Statistics that meet all that is given.',
  fields: (t) => ({
    metric: t.string(),
    area: t.string({ description: 'ISO 3166.' }),
    period: t.string(),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('statistic');

const criteria: Criteria<typeof StatisticFilter.$inferInput> = {
  metric: by.equals('metric'),
  area: by.code('area', 'area'),
  period: by.equals('period'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('statistic', 'StatisticOrder', {
  values: { PERIOD: 'period', VALUE: 'value', METRIC: 'metric', AREA: 'area' },
});

itemQueries('statistic', 'statistics', {
  ref: Statistic,
  connection: StatisticConnection,
  filter: StatisticFilter,
  criteria,
  order,
});
