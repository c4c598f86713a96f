import type { Agreement as Shape } from '../../../contract/publications.ts';
import { builder } from '../builder.ts';
import { Lifecycle, OrganizationKind } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Clinic, Item, Organization, OrganizationConnection } from '../refs.ts';
import { oneRelated, type Part, partsOf, partText, textOf } from '../served.ts';
import { Country, Language } from './codes.ts';
import { Contact } from './contact.ts';

export const Agreement = builder.objectRef<Part<Shape>>('Agreement');

Agreement.implement({
  description: 'An agreement that is in force.',
  fields: (t) => ({
    title: t.string({ nullable: true, resolve: partText<Shape>(({ title }) => title) }),
    with: t.field({
      type: Organization,
      nullable: true,
      resolve: ({ part, of }, _, context) => oneRelated('organization', part.with, { of, context }),
    }),
    signed: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.signed }),
    validTo: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.validTo }),
  }),
});

Organization.implement({
  description: 'Who works between clinics and patients.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    kind: t.field({
      type: OrganizationKind,
      nullable: true,
      resolve: ({ item }) => OrganizationKind.known(item.kind),
    }),
    lifecycle: t.field({
      type: Lifecycle,
      nullable: true,
      resolve: ({ item }) => Lifecycle.known(item.lifecycle ?? ''),
    }),
    registrationNumber: t.string({
      nullable: true,
      resolve: ({ item }) => item.registrationNumber,
    }),
    host: t.field({
      type: Clinic,
      nullable: true,
      description: 'The clinic that it works at.',
      resolve: (of, _, context) => oneRelated('clinic', of.item.host, { of, context }),
    }),
    country: t.field({
      type: Country,
      resolve: ({ item, reading }) => ({ code: item.country, locale: reading.requested }),
    }),
    city: t.string({ nullable: true, resolve: textOf(({ city }) => city) }),
    serves: t.field({
      type: [Country],
      description: 'The countries whose residents it serves.',
      resolve: ({ item, reading }) =>
        item.serves.map((code) => ({ code, locale: reading.requested })),
    }),
    languages: t.field({
      type: [Language],
      resolve: ({ item, reading }) =>
        item.languages.map((code) => ({ code, locale: reading.requested })),
    }),
    contacts: t.field({
      type: [Contact],
      resolve: (served) => partsOf(served.item.contacts, served),
    }),
    openingHours: t.string({
      nullable: true,
      description: 'As schema.org writes them: “Mo-Fr 09:00-18:00; Sa 10:00-14:00”.',
      resolve: ({ item }) => item.openingHours,
    }),
    agreements: t.field({
      type: [Agreement],
      resolve: (served) => partsOf(served.item.agreements, served),
    }),
  }),
});

const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Organizations that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    city: t.string({ description: 'As the reader is served it, whatever the case.' }),
    kind: t.field({ type: OrganizationKind }),
    serves: t.string({ description: 'ISO 3166-1 alpha-2 of a country whose residents it serves.' }),
    language: t.string({ description: 'BCP 47 tag of a language that is spoken there.' }),
    host: t.id({ description: 'The id of the clinic that it works at.' }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('organization');

const criteria: Criteria<typeof OrganizationFilter.$inferInput> = {
  country: by.code('country', 'country'),
  city: by.label('city'),
  kind: by.equals('kind'),
  serves: by.code('serves', 'country'),
  language: by.language('language'),
  host: by.ref('host', 'clinic'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('organization', 'OrganizationOrder', {
  labels: { NAME: 'name' },
});

itemQueries('organization', 'organizations', {
  ref: Organization,
  connection: OrganizationConnection,
  filter: OrganizationFilter,
  criteria,
  order,
});
