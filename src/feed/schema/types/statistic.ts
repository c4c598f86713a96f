import { builder } from '../builder.ts';
import { StatisticUnit } from '../enums/index.ts';
import { Item, Statistic } from '../refs.ts';
import { textOf } from '../served.ts';
import { Source } from './source.ts';

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
