import { minutesToAirport } from '../../items/airports.ts';
import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { ClinicKind, Lifecycle } from '../enums/index.ts';
import { Clinic, ClinicConnection } from '../refs.ts';
import { type Asker, type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { checkNear, Near } from './near.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { byPrice, PriceBand } from './price-band.ts';
import { localeArgs } from './reading.ts';

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
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('clinic');

const proceduresOf = ({ id, procedures }: ClinicItem, { view }: Asker) => [
  ...(procedures ?? []),
  ...view.naming('clinicOfOffer', id).map(({ item }) => item.procedure),
];

const criteria: Criteria<'clinic', typeof ClinicFilter.$inferInput> = {
  country: by.code('country', 'country', (clinic) => [clinic.country]),
  subdivision: by.code('subdivision', 'subdivision', ({ subdivision }) =>
    subdivision === null ? [] : [subdivision],
  ),
  city: by.text('city', ({ city }) => city),
  specialty: by.ref('specialty', 'specialty', ({ specialties }) => specialties),
  procedure: by.ref('procedure', 'procedure', proceduresOf),
  kind: by.key('kind', (clinic) => [clinic.kind]),
  lifecycle: by.key('lifecycle', (clinic) => [clinic.lifecycle]),
  language: by.language('language', ({ languages }) => languages.map(({ language }) => language)),
  accreditation: by.key('accreditation', ({ accreditations }) =>
    accreditations.map(({ schemeCode }) => schemeCode),
  ),
  price: (band, asker) =>
    by.ids(
      asker,
      byPrice('offer')(band, asker).entries.map(({ item }) => item.clinic),
    ),
  halal: by.flag('halal', ({ support }) => support.halal !== 'none'),
  visaInvitation: by.flag('visaInvitation', ({ support }) => support.visaInvitation),
  secondOpinion: by.flag('secondOpinion', ({ support }) => support.secondOpinion),
  telemedicine: by.flag('telemedicine', ({ support }) => support.telemedicine),
  airportTransfer: by.flag('airportTransfer', ({ support }) => support.airportTransfer),
  companionStay: by.flag('companionStay', ({ support }) => support.companionStay),
  airportMinutes: by.atMost('airportMinutes', minutesToAirport),
  bedsAtLeast: by.atLeast('beds', ({ beds }) => beds),
  destination: by.ref('destination', 'destination', ({ id }, { view }) =>
    view.naming('clinicOfDestination', id).map((entry) => entry.id),
  ),
  parent: by.ref('parent', 'clinic', ({ parent }) => (parent === null ? [] : [parent])),
  near: (circle, asker) => by.near(({ location }) => location)(checkNear(circle), asker),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'clinic'>('ClinicOrder', {
  texts: { NAME: ({ name }) => name, CITY: ({ city }) => city },
  values: {
    BEDS: ({ beds }) => beds,
    AIRPORT_MINUTES: minutesToAirport,
    FOUNDED_YEAR: ({ foundedYear }) => foundedYear,
    PATIENTS_PER_YEAR: ({ patientsPerYear }) => patientsPerYear,
  },
  place: ({ location }) => location,
});

builder.queryFields((t) => ({
  clinics: t.connection(
    {
      type: Clinic,
      args: {
        filter: t.arg({ type: ClinicFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('clinic', { criteria, sorter: order.sorter }),
    },
    ClinicConnection,
  ),
  clinic: t.field({
    type: Clinic,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('clinic'),
  }),
}));
