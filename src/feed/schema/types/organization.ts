import { builder } from '../builder.ts';
import { Lifecycle, OrganizationKind } from '../enums/index.ts';
import { Clinic, Item, Organization } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { partsOf, textOf } from '../served.ts';
import { Agreement } from './agreement.ts';
import { Contact } from './contact.ts';
import { Country } from './country.ts';
import { Language } from './language.ts';

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
