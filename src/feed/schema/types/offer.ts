import { builder } from '../builder.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { byPrice, PriceBand } from '../query/price-band.ts';
import { Clinic, Item, Offer, OfferConnection, Procedure } from '../refs.ts';
import { oneRelated, textOf, textsOf } from '../served.ts';
import { Country } from './codes.ts';
import { Price } from './price.ts';

Offer.implement({
  description: 'The price of a procedure in a clinic. It leaves the feed when it no longer holds.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: (of, _, context) => oneRelated('procedure', of.item.procedure, { of, context }),
    }),
    clinic: t.field({
      type: Clinic,
      nullable: true,
      resolve: (of, _, context) => oneRelated('clinic', of.item.clinic, { of, context }),
    }),
    title: t.string({
      nullable: true,
      description: 'Null: called by its procedure and clinic.',
      resolve: textOf(({ title }) => title),
    }),
    price: t.field({ type: Price, resolve: (of) => ({ part: of.item.price, of }) }),
    validFrom: t.field({ type: 'Date', resolve: ({ item }) => item.validFrom }),
    validTo: t.field({
      type: 'Date',
      description: 'The last day on which it holds.',
      resolve: ({ item }) => item.validTo,
    }),
    stayDays: t.int({ nullable: true, resolve: ({ item }) => item.stayDays }),
    waitDays: t.int({
      nullable: true,
      description: 'How long one waits for it.',
      resolve: ({ item }) => item.waitDays,
    }),
    includes: t.stringList({ resolve: textsOf(({ includes }) => includes) }),
    excludes: t.stringList({
      description: 'What costs extra.',
      resolve: textsOf(({ excludes }) => excludes),
    }),
    residenceCountries: t.field({
      type: [Country],
      description: 'For residents of these; empty: for everybody.',
      resolve: ({ item, reading }) =>
        item.residenceCountries.map((code) => ({ code, locale: reading.requested })),
    }),
  }),
});

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
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('offer');
const clinic = criteriaOf('clinic');
const procedure = criteriaOf('procedure');

const criteria: Criteria<typeof OfferFilter.$inferInput> = {
  country: by.through('clinic', 'clinic', clinic.code('country', 'country')),
  city: by.through('clinic', 'clinic', clinic.label('city')),
  clinic: by.ref('clinic', 'clinic'),
  procedure: by.ref('procedure', 'procedure'),
  specialty: by.through('procedure', 'procedure', procedure.ref('specialty', 'specialty')),
  price: byPrice('offer'),
  residence: by.forCountry('residence'),
  waitDaysAtMost: by.atMost('waitDays'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('offer', 'OfferOrder', {
  labels: { TITLE: 'title' },
  values: { PRICE: 'price', WAIT_DAYS: 'waitDays', VALID_TO: 'validTo' },
});

itemQueries('offer', 'offers', {
  ref: Offer,
  connection: OfferConnection,
  filter: OfferFilter,
  criteria,
  order,
});
