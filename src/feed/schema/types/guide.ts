import { builder } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Guide, GuideConnection, Item } from '../refs.ts';
import { richTextOf } from '../rich-text.ts';
import { oneRelated, textOf } from '../served.ts';
import { Country } from './codes.ts';
import { RichText } from './rich-text.ts';

Guide.implement({
  description: 'An article for patients and their families.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    title: t.string({ nullable: true, resolve: textOf(({ title }) => title) }),
    body: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ body }) => body),
    }),
    audienceCountries: t.field({
      type: [Country],
      description: 'For readers from these; empty: from anywhere.',
      resolve: ({ item, reading }) =>
        item.audienceCountries.map((code) => ({ code, locale: reading.requested })),
    }),
    related: t.field({
      type: [Item],
      description: 'What it is about.',
      resolve: (of, _, context) =>
        of.item.related.flatMap(({ type, id }) => oneRelated(type, id, { of, context }) ?? []),
    }),
    lastReviewed: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody of the profession last looked at the text.',
      resolve: ({ item }) => item.lastReviewed,
    }),
  }),
});

const GuideFilter = builder.inputType('GuideFilter', {
  description: 'Guides that meet all that is given.',
  fields: (t) => ({
    audienceCountry: t.string({ description: 'ISO 3166-1 alpha-2: it is for readers from there.' }),
    related: t.id({ description: 'The id of an item that it is about.' }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('guide');

const criteria: Criteria<typeof GuideFilter.$inferInput> = {
  audienceCountry: by.forCountry('audienceCountry'),
  related: (globalId, asker) =>
    by.ref('related', decodeGlobalId(globalId, 'related').type)(globalId, asker),
  translatedInto: by.translatedInto,
};

const order = ordersOf('guide', 'GuideOrder', {
  labels: { TITLE: 'title' },
});

itemQueries('guide', 'guides', {
  ref: Guide,
  connection: GuideConnection,
  filter: GuideFilter,
  criteria,
  order,
});
