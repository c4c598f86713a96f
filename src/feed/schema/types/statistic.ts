import { StatisticUnit } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import { Source } from './common.ts';

const by = criteriaOf('statistic');

itemType('statistic', 'statistics', {
  description: 'A figure. Two sources’ figures are not comparable without their definitions.',
  fields: {
    metric: f.string('A code: foreignPatients.'),
    area: f.string('ISO 3166: a country or a region of one.'),
    period: f.string('2024, 2024-Q3 or 2024-05.'),
    value: f.float(),
    unit: f.word(StatisticUnit),
    definition: f.text('Who and what was counted.'),
    source: f.object(Source),
  },
  filter: {
    metric: by.equals('metric', 'String'),
    area: described(by.code('area'), 'ISO 3166.'),
    period: by.equals('period', 'String'),
  },
  order: { values: ['period', 'value', 'metric', 'area'] },
});
