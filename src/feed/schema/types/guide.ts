import { builder } from '../builder.ts';
import { Guide, Item } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { textOf } from '../served.ts';
import { Country } from './country.ts';
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
