import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { Offer, OfferConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { byPrice, PriceBand } from './price-band.ts';
import { localeArgs } from './reading.ts';

const OfferFilter = builder.inputType('OfferFilter', {
  description: 'Offers that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2 of the clinic.' }),
    city: t.string({ description: 'Of the clinic, as the reader is served it.' }),
    clinic: t.id(),
    procedure: t.id(),
    specialty: t.id({ description: 'The id of the specialty of its procedure.' }),
    price: t.field({ type: PriceBand }),
    residence: t.string({
      description: 'ISO 3166-1 alpha-2: it is for residents of this country.',
    }),
    waitDaysAtMost: t.int(),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('offer');

const citiesOf = (clinic: ClinicItem | undefined) =>
  clinic ? [{ of: clinic, text: clinic.city }] : [];

const criteria: Criteria<'offer', typeof OfferFilter.$inferInput> = {
  country: by.code(
    'country',
    'country',
    ({ clinic }, { view }) => view.get('clinic', clinic)?.item.country ?? [],
  ),
  city: by.texts('city', ({ clinic }, { view }) => citiesOf(view.get('clinic', clinic)?.item)),
  clinic: by.ref('clinic', 'clinic', ({ clinic }) => [clinic]),
  procedure: by.ref('procedure', 'procedure', ({ procedure }) => [procedure]),
  specialty: by.ref(
    'specialty',
    'specialty',
    ({ procedure }, { view }) => view.get('procedure', procedure)?.item.specialty ?? [],
  ),
  price: byPrice('offer'),
  residence: by.forCountry('residence', ({ residenceCountries }) => residenceCountries),
  waitDaysAtMost: by.atMost('waitDays', ({ waitDays }) => waitDays),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'offer'>('OfferOrder', {
  texts: { TITLE: ({ title }) => title },
  values: {
    PRICE: ({ price }) => price.from,
    WAIT_DAYS: ({ waitDays }) => waitDays,
    VALID_TO: ({ validTo }) => validTo,
  },
});

builder.queryFields((t) => ({
  offers: t.connection(
    {
      type: Offer,
      args: {
        filter: t.arg({ type: OfferFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('offer', { criteria, sorter: order.sorter }),
    },
    OfferConnection,
  ),
  offer: t.field({
    type: Offer,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('offer'),
  }),
}));
