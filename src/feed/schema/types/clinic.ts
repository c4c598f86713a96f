import { builder } from '../builder.ts';
import { ClinicKind, Lifecycle } from '../enums/index.ts';
import { servedPage } from '../page.ts';
import {
  Clinic,
  Destination,
  Doctor,
  DoctorConnection,
  Item,
  Offer,
  OfferConnection,
  Organization,
  Package,
  PackageConnection,
  Procedure,
  Specialty,
} from '../refs.ts';
import { allRelated, oneRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { partsOf, serve, textOf } from '../served.ts';
import { Accreditation } from './accreditation.ts';
import { Airport } from './airport.ts';
import { ClinicSupport } from './clinic-support.ts';
import { Contact } from './contact.ts';
import { Country } from './country.ts';
import { GeoPoint } from './geo-point.ts';
import { Image, imagesOf } from './image.ts';
import { LanguageOffered } from './language-offered.ts';
import { RichText } from './rich-text.ts';

Clinic.implement({
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    originalName: t.string({
      nullable: true,
      description: 'As it is written over its door.',
      resolve: ({ item }) => item.originalName,
    }),
    kind: t.field({
      type: ClinicKind,
      nullable: true,
      resolve: ({ item }) => ClinicKind.known(item.kind),
    }),
    lifecycle: t.field({
      type: Lifecycle,
      nullable: true,
      resolve: ({ item }) => Lifecycle.known(item.lifecycle),
    }),
    summary: t.string({ nullable: true, resolve: textOf(({ summary }) => summary) }),
    description: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ description }) => description),
    }),
    address: t.string({ nullable: true, resolve: textOf(({ address }) => address) }),
    city: t.string({ nullable: true, resolve: textOf(({ city }) => city) }),
    country: t.field({
      type: Country,
      resolve: ({ item, reading }) => ({ code: item.country, locale: reading.requested }),
    }),
    subdivision: t.string({
      nullable: true,
      description: 'ISO 3166-2.',
      resolve: ({ item }) => item.subdivision,
    }),
    location: t.field({ type: GeoPoint, nullable: true, resolve: ({ item }) => item.location }),
    airports: t.field({ type: [Airport], resolve: ({ item }) => item.airports }),
    parent: t.field({
      type: Clinic,
      nullable: true,
      description: 'The clinic or network that it belongs to.',
      resolve: (of, _, context) => oneRelated('clinic', of.item.parent, { of, context }),
    }),
    specialties: t.field({
      type: [Specialty],
      resolve: (of, _, context) => allRelated('specialty', of.item.specialties, { of, context }),
    }),
    procedures: t.field({
      type: [Procedure],
      resolve: (of, _, context) => allRelated('procedure', of.item.procedures, { of, context }),
    }),
    operator: t.field({
      type: Organization,
      nullable: true,
      description: 'Who runs it.',
      resolve: (of, _, context) => oneRelated('organization', of.item.operator, { of, context }),
    }),
    doctors: t.connection(
      {
        type: Doctor,
        description: 'Those who work there at present.',
        resolve: ({ item, reading }, args, context) =>
          servedPage({
            entries: context.view.naming('clinicOfDoctor', item.id),
            type: 'doctor',
            args,
            reading,
            context,
          }),
      },
      DoctorConnection,
    ),
    offers: t.connection(
      {
        type: Offer,
        description: 'Prices that hold.',
        resolve: ({ item, reading }, args, context) =>
          servedPage({
            entries: context.view.naming('clinicOfOffer', item.id),
            type: 'offer',
            args,
            reading,
            context,
          }),
      },
      OfferConnection,
    ),
    packages: t.connection(
      {
        type: Package,
        resolve: ({ item, reading }, args, context) =>
          servedPage({
            entries: context.view.naming('clinicOfPackage', item.id),
            type: 'package',
            args,
            reading,
            context,
          }),
      },
      PackageConnection,
    ),
    destinations: t.field({
      type: [Destination],
      description: 'The resorts that it is at.',
      resolve: ({ item, reading }, _, context) =>
        context.view
          .naming('clinicOfDestination', item.id)
          .map((entry) => serve(entry, { view: context.view, reading })),
    }),
    beds: t.int({ nullable: true, resolve: ({ item }) => item.beds }),
    foundedYear: t.int({ nullable: true, resolve: ({ item }) => item.foundedYear }),
    patientsPerYear: t.int({ nullable: true, resolve: ({ item }) => item.patientsPerYear }),
    languages: t.field({
      type: [LanguageOffered],
      resolve: (served) => partsOf(served.item.languages, served),
    }),
    support: t.field({ type: ClinicSupport, resolve: ({ item }) => item.support }),
    accreditations: t.field({
      type: [Accreditation],
      resolve: (served) => partsOf(served.item.accreditations, served),
    }),
    insurers: t.stringList({ resolve: ({ item }) => item.insurers }),
    paymentMethods: t.stringList({ resolve: ({ item }) => item.paymentMethods }),
    contacts: t.field({
      type: [Contact],
      resolve: (served) => partsOf(served.item.contacts, served),
    }),
    gallery: t.field({
      type: [Image],
      resolve: (of) => imagesOf(of.item.gallery, of),
    }),
  }),
});
