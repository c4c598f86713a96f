import { builder } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { Guide, GuideConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const GuideFilter = builder.inputType('GuideFilter', {
  description: 'Guides that meet all that is given.',
  fields: (t) => ({
    audienceCountry: t.string({ description: 'ISO 3166-1 alpha-2: it is for readers from there.' }),
    related: t.id({ description: 'The id of an item that it is about.' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('guide');

const criteria: Criteria<'guide', typeof GuideFilter.$inferInput> = {
  audienceCountry: by.forCountry('audienceCountry', ({ audienceCountries }) => audienceCountries),
  related: (globalId, asker) => {
    const { type } = decodeGlobalId(globalId, 'related');
    return by.ref('related', type, ({ related }) => related.map((each) => each.id))(
      globalId,
      asker,
    );
  },
  translatedInto: by.translatedInto,
};

const order = ordersOf<'guide'>('GuideOrder', {
  texts: { TITLE: ({ title }) => title },
});

builder.queryFields((t) => ({
  guides: t.connection(
    {
      type: Guide,
      args: {
        filter: t.arg({ type: GuideFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('guide', { criteria, sorter: order.sorter }),
    },
    GuideConnection,
  ),
  guide: t.field({
    type: Guide,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('guide'),
  }),
}));
