import { builder } from '../builder.ts';
import { EntryPurpose, EntryRegime, InvitationBy } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { EntryRule, EntryRuleConnection, Item } from '../refs.ts';
import { textsOf } from '../served.ts';
import { Country } from './codes.ts';

EntryRule.implement({
  description: 'How residents of one country enter another. It is in the feed while in force.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    sourceCountry: t.field({
      type: Country,
      description: 'Whose residents it is about.',
      resolve: ({ item, reading }) => ({ code: item.sourceCountry, locale: reading.requested }),
    }),
    destinationCountry: t.field({
      type: Country,
      resolve: ({ item, reading }) => ({
        code: item.destinationCountry,
        locale: reading.requested,
      }),
    }),
    purpose: t.field({
      type: EntryPurpose,
      nullable: true,
      resolve: ({ item }) => EntryPurpose.known(item.purpose),
    }),
    regime: t.field({
      type: EntryRegime,
      nullable: true,
      resolve: ({ item }) => EntryRegime.known(item.regime),
    }),
    maxDays: t.int({ nullable: true, resolve: ({ item }) => item.maxDays }),
    invitationBy: t.field({
      type: InvitationBy,
      nullable: true,
      resolve: ({ item }) => InvitationBy.known(item.invitationBy ?? ''),
    }),
    documents: t.stringList({
      description: 'The papers that are asked for.',
      resolve: textsOf(({ documents }) => documents),
    }),
    officialUrl: t.string({ resolve: ({ item }) => item.officialUrl }),
    validFrom: t.field({ type: 'Date', resolve: ({ item }) => item.validFrom }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it is in force.',
      resolve: ({ item }) => item.validTo,
    }),
  }),
});

const EntryRuleFilter = builder.inputType('EntryRuleFilter', {
  description: 'Entry rules that meet all that is given.',
  fields: (t) => ({
    sourceCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    destinationCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    purpose: t.field({ type: EntryPurpose }),
    regime: t.field({ type: EntryRegime }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('entryRule');

const criteria: Criteria<typeof EntryRuleFilter.$inferInput> = {
  sourceCountry: by.code('sourceCountry', 'country'),
  destinationCountry: by.code('destinationCountry', 'country'),
  purpose: by.equals('purpose'),
  regime: by.equals('regime'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('entryRule', 'EntryRuleOrder', {
  values: { SOURCE_COUNTRY: 'sourceCountry', MAX_DAYS: 'maxDays' },
});

itemQueries('entryRule', 'entryRules', {
  ref: EntryRule,
  connection: EntryRuleConnection,
  filter: EntryRuleFilter,
  criteria,
  order,
});
