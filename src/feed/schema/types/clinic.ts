import type { ClinicItem } from '../../../contract/index.ts';
import { either, where } from '../../replica/select.ts';
import { builder } from '../builder.ts';
import { ClinicKind, Halal, Lifecycle } from '../enums/index.ts';
import { idOfType } from '../global-id.ts';
import { allReferrers, referrers } from '../page.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { checkNear, Near } from '../query/near.ts';
import { ordersOf } from '../query/orders.ts';
import { byPrice, PriceBand } from '../query/price-band.ts';
import {
  Clinic,
  ClinicConnection,
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
import { richTextOf } from '../rich-text.ts';
import { allRelated, oneRelated, partsOf, textOf } from '../served.ts';
import { Accreditation } from './accreditation.ts';
import { Country } from './codes.ts';
import { Contact, LanguageOffered } from './contact.ts';
import { Image, imagesOf } from './image.ts';
import { Airport, GeoPoint } from './places.ts';
import { RichText } from './rich-text.ts';

export const ClinicSupport = builder.objectRef<ClinicItem['support']>('ClinicSupport');

ClinicSupport.implement({
  description: 'What a clinic does for patients from abroad.',
  fields: (t) => ({
    visaInvitation: t.exposeBoolean('visaInvitation'),
    invitationLeadDays: t.exposeInt('invitationLeadDays', { nullable: true }),
    secondOpinion: t.exposeBoolean('secondOpinion'),
    secondOpinionDays: t.exposeInt('secondOpinionDays', { nullable: true }),
    telemedicine: t.exposeBoolean('telemedicine'),
    airportTransfer: t.exposeBoolean('airportTransfer'),
    companionStay: t.exposeBoolean('companionStay'),
    halal: t.field({
      type: Halal,
      nullable: true,
      resolve: ({ halal }) => Halal.known(halal),
    }),
    prayerRoom: t.exposeBoolean('prayerRoom'),
    sameGenderDoctor: t.exposeBoolean('sameGenderDoctor'),
    remoteAftercare: t.exposeBoolean('remoteAftercare'),
    internationalOffice: t.exposeBoolean('internationalOffice'),
  }),
});

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
        resolve: referrers('doctor', 'positions'),
      },
      DoctorConnection,
    ),
    offers: t.connection(
      {
        type: Offer,
        description: 'Prices that hold.',
        resolve: referrers('offer', 'clinic'),
      },
      OfferConnection,
    ),
    packages: t.connection(
      {
        type: Package,
        resolve: referrers('package', 'clinic'),
      },
      PackageConnection,
    ),
    destinations: t.field({
      type: [Destination],
      description: 'The resorts that it is at.',
      resolve: allReferrers('destination', 'clinics'),
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

const ClinicFilter = builder.inputType('ClinicFilter', {
  description: 'Clinics that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    subdivision: t.string({ description: 'ISO 3166-2.' }),
    city: t.string({ description: 'As the reader is served it, whatever the case.' }),
    specialty: t.id({ description: 'The id of a specialty that it treats in.' }),
    procedure: t.id({ description: 'The id of a procedure that it does, or has an offer of.' }),
    kind: t.field({ type: ClinicKind }),
    lifecycle: t.field({ type: Lifecycle }),
    language: t.string({ description: 'BCP 47 tag of a language that patients are spoken with.' }),
    accreditation: t.string({ description: 'The code of a scheme; those that hold now count.' }),
    price: t.field({ type: PriceBand, description: 'Of one of its offers.' }),
    halal: t.boolean({ description: 'Whether halal food is to be had, at least on request.' }),
    visaInvitation: t.boolean({ description: 'Whether it writes invitations for a visa.' }),
    secondOpinion: t.boolean(),
    telemedicine: t.boolean(),
    airportTransfer: t.boolean(),
    companionStay: t.boolean(),
    airportMinutes: t.int({ description: 'At most so many minutes by road from an airport.' }),
    bedsAtLeast: t.int(),
    destination: t.id({ description: 'The id of a resort that it is at.' }),
    parent: t.id({ description: 'The id of a clinic or network that it belongs to.' }),
    near: t.field({ type: Near }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('clinic');
const withOffer = by.referredBy(
  'offer',
  'clinic',
  criteriaOf('offer').ref('procedure', 'procedure'),
);

const criteria: Criteria<typeof ClinicFilter.$inferInput> = {
  country: by.code('country', 'country'),
  subdivision: by.code('subdivision', 'subdivision'),
  city: by.label('city'),
  specialty: by.ref('specialties', 'specialty', 'specialty'),
  procedure: (id, asker) =>
    either(by.ref('procedures', 'procedure', 'procedure')(id, asker), withOffer(id, asker)),
  kind: by.equals('kind'),
  lifecycle: by.equals('lifecycle'),
  language: by.language('language'),
  accreditation: by.equals('accreditation'),
  price: by.referredBy('offer', 'clinic', byPrice('offer')),
  halal: by.equals('halal'),
  visaInvitation: by.equals('visaInvitation'),
  secondOpinion: by.equals('secondOpinion'),
  telemedicine: by.equals('telemedicine'),
  airportTransfer: by.equals('airportTransfer'),
  companionStay: by.equals('companionStay'),
  airportMinutes: by.atMost('airportMinutes'),
  bedsAtLeast: by.atLeast('beds'),
  destination: (id, asker) =>
    by.referredBy('destination', 'clinics', (wanted: string) =>
      where.id(idOfType(wanted, 'destination', 'destination')),
    )(id, asker),
  parent: by.ref('parent', 'clinic'),
  near: (circle) => where.near(checkNear(circle)),
  translatedInto: by.translatedInto,
};

const order = ordersOf('clinic', 'ClinicOrder', {
  labels: { NAME: 'name', CITY: 'city' },
  values: {
    BEDS: 'beds',
    AIRPORT_MINUTES: 'airportMinutes',
    FOUNDED_YEAR: 'foundedYear',
    PATIENTS_PER_YEAR: 'patientsPerYear',
  },
  hasPlace: true,
});

itemQueries('clinic', 'clinics', {
  ref: Clinic,
  connection: ClinicConnection,
  filter: ClinicFilter,
  criteria,
  order,
});
