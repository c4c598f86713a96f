import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import { Country, Price } from './common.ts';

const by = criteriaOf('offer');
const clinic = criteriaOf('clinic');
const procedure = criteriaOf('procedure');

itemType('offer', 'offers', {
  description: 'The price of a procedure in a clinic. It leaves the feed when it no longer holds.',
  fields: {
    procedure: f.one('procedure'),
    clinic: f.one('clinic'),
    title: f.text('Null: called by its procedure and clinic.'),
    price: f.part(Price),
    validFrom: f.day(),
    validTo: f.day('The last day on which it holds.'),
    stayDays: f.optional(f.int()),
    waitDays: f.optional(f.int('How long one waits for it.')),
    includes: f.texts(),
    excludes: f.texts('What costs extra.'),
    residenceCountries: f.codes(Country, 'For residents of these; empty: for everybody.'),
  },
  filter: {
    country: described(
      by.through('clinic', 'clinic', clinic.code('country')),
      'ISO 3166-1 alpha-2 of the clinic.',
    ),
    city: described(
      by.through('clinic', 'clinic', clinic.label('city')),
      'Of the clinic, as the reader is served it.',
    ),
    clinic: by.ref('clinic', 'clinic'),
    procedure: by.ref('procedure', 'procedure'),
    specialty: described(
      by.through('procedure', 'procedure', procedure.ref('specialty', 'specialty')),
      'The id of the specialty of its procedure.',
    ),
    price: by.price(),
    residence: described(
      by.forCountry('residence'),
      'ISO 3166-1 alpha-2: it is for residents of this country.',
    ),
    waitDaysAtMost: by.atMost('waitDays'),
  },
  order: {
    labels: ['title'],
    values: ['price', 'waitDays', 'validTo'],
  },
});
