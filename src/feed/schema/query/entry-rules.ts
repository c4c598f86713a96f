import { builder } from '../builder.ts';
import { EntryPurpose, EntryRegime } from '../enums/index.ts';
import { EntryRule, EntryRuleConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const EntryRuleFilter = builder.inputType('EntryRuleFilter', {
  description: 'Entry rules that meet all that is given.',
  fields: (t) => ({
    sourceCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    destinationCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    purpose: t.field({ type: EntryPurpose }),
    regime: t.field({ type: EntryRegime }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('entryRule');

const criteria: Criteria<'entryRule', typeof EntryRuleFilter.$inferInput> = {
  sourceCountry: by.code('sourceCountry', 'country', (rule) => [rule.sourceCountry]),
  destinationCountry: by.code('destinationCountry', 'country', (rule) => [rule.destinationCountry]),
  purpose: by.key('purpose', ({ purpose }) => [purpose]),
  regime: by.key('regime', ({ regime }) => [regime]),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'entryRule'>('EntryRuleOrder', {
  values: {
    SOURCE_COUNTRY: ({ sourceCountry }) => sourceCountry,
    MAX_DAYS: ({ maxDays }) => maxDays,
  },
});

builder.queryFields((t) => ({
  entryRules: t.connection(
    {
      type: EntryRule,
      args: {
        filter: t.arg({ type: EntryRuleFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('entryRule', { criteria, sorter: order.sorter }),
    },
    EntryRuleConnection,
  ),
  entryRule: t.field({
    type: EntryRule,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('entryRule'),
  }),
}));
