import { builder } from '../builder.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import {
  AftercareProgramme,
  AftercareProgrammeConnection,
  Clinic,
  Item,
  Organization,
} from '../refs.ts';
import { allRelated, oneRelated, textOf, textsOf } from '../served.ts';
import { Country } from './codes.ts';

AftercareProgramme.implement({
  description: 'Who looks after a patient back home, for how long, and how.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    provider: t.field({
      type: Clinic,
      nullable: true,
      resolve: (of, _, context) => oneRelated('clinic', of.item.provider, { of, context }),
    }),
    steps: t.stringList({ resolve: textsOf(({ steps }) => steps) }),
    remote: t.boolean({ resolve: ({ item }) => item.remote }),
    durationDays: t.int({ nullable: true, resolve: ({ item }) => item.durationDays }),
    homePartners: t.field({
      type: [Organization],
      resolve: (of, _, context) =>
        allRelated('organization', of.item.homePartners, { of, context }),
    }),
    countries: t.field({
      type: [Country],
      description: 'Where patients are looked after.',
      resolve: ({ item, reading }) =>
        item.countries.map((code) => ({ code, locale: reading.requested })),
    }),
    lastReviewed: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody of the profession last looked at the text.',
      resolve: ({ item }) => item.lastReviewed,
    }),
  }),
});

const AftercareProgrammeFilter = builder.inputType('AftercareProgrammeFilter', {
  description: 'Aftercare programmes that meet all that is given.',
  fields: (t) => ({
    country: t.string({
      description: 'ISO 3166-1 alpha-2 of a country where patients are looked after.',
    }),
    provider: t.id({ description: 'The id of a clinic.' }),
    remote: t.boolean(),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('aftercareProgramme');

const criteria: Criteria<typeof AftercareProgrammeFilter.$inferInput> = {
  country: by.code('country', 'country'),
  provider: by.ref('provider', 'clinic'),
  remote: by.equals('remote'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('aftercareProgramme', 'AftercareProgrammeOrder', {
  labels: { NAME: 'name' },
  values: { DURATION_DAYS: 'durationDays' },
});

itemQueries('aftercareProgramme', 'aftercareProgrammes', {
  ref: AftercareProgramme,
  connection: AftercareProgrammeConnection,
  filter: AftercareProgrammeFilter,
  criteria,
  order,
});
