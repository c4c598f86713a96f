import type { DestinationItem } from '../../../contract/index.ts';
import { where } from '../../replica/select.ts';
import { builder } from '../builder.ts';
import { DestinationKind, ResourceType } from '../enums/index.ts';
import { referrers } from '../page.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { checkNear, Near } from '../query/near.ts';
import { ordersOf } from '../query/orders.ts';
import {
  Clinic,
  Destination,
  DestinationConnection,
  Item,
  Package,
  PackageConnection,
} from '../refs.ts';
import { richTextOf } from '../rich-text.ts';
import { allRelated, type Part, partsOf, partText, textOf } from '../served.ts';
import { Country } from './codes.ts';
import { Image, imagesOf } from './image.ts';
import { Airport, GeoPoint } from './places.ts';
import { RichText } from './rich-text.ts';

type Shape = DestinationItem['resources'][number];

export const NaturalResource = builder.objectRef<Part<Shape>>('NaturalResource');

NaturalResource.implement({
  description: 'What a resort heals with.',
  fields: (t) => ({
    type: t.field({
      type: ResourceType,
      nullable: true,
      resolve: ({ part }) => ResourceType.known(part.type),
    }),
    name: t.string({ nullable: true, resolve: partText<Shape>(({ name }) => name) }),
    indications: t.string({
      nullable: true,
      resolve: partText<Shape>(({ indications }) => indications),
    }),
    contraindications: t.string({
      nullable: true,
      resolve: partText<Shape>(({ contraindications }) => contraindications),
    }),
  }),
});

export const Season = builder.objectRef<NonNullable<DestinationItem['season']>>('Season');

Season.implement({
  description: 'Months, 1…12; from 11 to 3 goes over the new year.',
  fields: (t) => ({
    from: t.exposeInt('from'),
    to: t.exposeInt('to'),
  }),
});

Destination.implement({
  description: 'A resort or a region that is visited for its healing resources.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    kinds: t.field({
      type: [DestinationKind],
      resolve: ({ item }) => DestinationKind.allKnown(item.kinds),
    }),
    country: t.field({
      type: Country,
      resolve: ({ item, reading }) => ({ code: item.country, locale: reading.requested }),
    }),
    region: t.string({ nullable: true, resolve: textOf(({ region }) => region) }),
    location: t.field({ type: GeoPoint, nullable: true, resolve: ({ item }) => item.location }),
    elevationMetres: t.int({ nullable: true, resolve: ({ item }) => item.elevationMetres }),
    season: t.field({ type: Season, nullable: true, resolve: ({ item }) => item.season }),
    resources: t.field({
      type: [NaturalResource],
      resolve: (served) => partsOf(served.item.resources, served),
    }),
    indications: t.string({ nullable: true, resolve: textOf(({ indications }) => indications) }),
    contraindications: t.string({
      nullable: true,
      resolve: textOf(({ contraindications }) => contraindications),
    }),
    description: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ description }) => description),
    }),
    clinics: t.field({
      type: [Clinic],
      resolve: (of, _, context) => allRelated('clinic', of.item.clinics, { of, context }),
    }),
    airports: t.field({ type: [Airport], resolve: ({ item }) => item.airports }),
    packages: t.connection(
      {
        type: Package,
        resolve: referrers('package', 'destination'),
      },
      PackageConnection,
    ),
    lastReviewed: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody of the profession last looked at the text.',
      resolve: ({ item }) => item.lastReviewed ?? null,
    }),
    territoryNote: t.string({
      nullable: true,
      resolve: textOf(({ territoryNote }) => territoryNote),
    }),
    gallery: t.field({
      type: [Image],
      resolve: (of) => imagesOf(of.item.gallery, of),
    }),
  }),
});

const DestinationFilter = builder.inputType('DestinationFilter', {
  description: 'Destinations that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    region: t.string({ description: 'As the reader is served it, whatever the case.' }),
    kind: t.field({ type: DestinationKind }),
    resource: t.field({ type: ResourceType }),
    clinic: t.id({ description: 'The id of a clinic that is there.' }),
    inSeason: t.int({ description: 'A month, 1…12, within its season.' }),
    airportMinutes: t.int({ description: 'At most so many minutes by road from an airport.' }),
    near: t.field({ type: Near }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('destination');

const criteria: Criteria<typeof DestinationFilter.$inferInput> = {
  country: by.code('country', 'country'),
  region: by.label('region'),
  kind: by.equals('kind'),
  resource: by.equals('resource'),
  clinic: by.ref('clinics', 'clinic', 'clinic'),
  inSeason: by.equals('inSeason'),
  airportMinutes: by.atMost('airportMinutes'),
  near: (circle) => where.near(checkNear(circle)),
  translatedInto: by.translatedInto,
};

const order = ordersOf('destination', 'DestinationOrder', {
  labels: { NAME: 'name' },
  values: { ELEVATION_METRES: 'elevationMetres', AIRPORT_MINUTES: 'airportMinutes' },
  hasPlace: true,
});

itemQueries('destination', 'destinations', {
  ref: Destination,
  connection: DestinationConnection,
  filter: DestinationFilter,
  criteria,
  order,
});
