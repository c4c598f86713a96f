import { builder } from '../builder.ts';
import { AftercareProgramme, Clinic, Item, Organization } from '../refs.ts';
import { allRelated, oneRelated } from '../related.ts';
import { textOf, textsOf } from '../served.ts';
import { Country } from './country.ts';

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
