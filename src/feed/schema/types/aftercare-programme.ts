import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import { Country, lastReviewed } from './common.ts';

const by = criteriaOf('aftercareProgramme');

itemType('aftercareProgramme', 'aftercareProgrammes', {
  description: 'Who looks after a patient back home, for how long, and how.',
  fields: {
    name: f.text(),
    provider: f.one('clinic'),
    steps: f.texts(),
    remote: f.flag(),
    durationDays: f.optional(f.int()),
    homePartners: f.many('organization'),
    countries: f.codes(Country, 'Where patients are looked after.'),
    lastReviewed,
  },
  filter: {
    country: described(
      by.code('country'),
      'ISO 3166-1 alpha-2 of a country where patients are looked after.',
    ),
    provider: described(by.ref('provider', 'clinic'), 'The id of a clinic.'),
    remote: by.equals('remote', 'Boolean'),
  },
  order: { labels: ['name'], values: ['durationDays'] },
});
