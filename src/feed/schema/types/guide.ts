import * as f from '../fields.ts';
import { decodeGlobalId } from '../global-id.ts';
import { itemType } from '../item-type.ts';
import { type Criterion, criteriaOf, described } from '../query/criteria.ts';
import { Item } from '../refs.ts';
import { oneRelated } from '../served.ts';
import { Country, lastReviewed } from './common.ts';
import { richText } from './rich-text.ts';

const by = criteriaOf('guide');

/** By an item of whichever type. */
const related: Criterion<string> = {
  type: 'ID',
  condition: (globalId, asker, field) =>
    by.ref('related', decodeGlobalId(globalId, field).type).condition(globalId, asker, field),
};

itemType('guide', 'guides', {
  description: 'An article for patients and their families.',
  fields: {
    title: f.text(),
    body: richText,
    audienceCountries: f.codes(Country, 'For readers from these; empty: from anywhere.'),
    related: {
      type: [Item],
      description: 'What it is about.',
      resolve: (all, of, context) =>
        all.flatMap(({ type, id }) => oneRelated(type, id, { of, context }) ?? []),
    },
    lastReviewed,
  },
  filter: {
    audienceCountry: described(
      by.forCountry('audienceCountry'),
      'ISO 3166-1 alpha-2: it is for readers from there.',
    ),
    related: described(related, 'The id of an item that it is about.'),
  },
  order: { labels: ['title'] },
});
