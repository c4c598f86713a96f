import { builder } from '../builder.ts';
import { DestinationKind } from '../enums/index.ts';
import { servedPage } from '../page.ts';
import { Clinic, Destination, Item, Package, PackageConnection } from '../refs.ts';
import { allRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { partsOf, textOf } from '../served.ts';
import { Airport } from './airport.ts';
import { Country } from './country.ts';
import { GeoPoint } from './geo-point.ts';
import { Image, imagesOf } from './image.ts';
import { NaturalResource } from './natural-resource.ts';
import { RichText } from './rich-text.ts';
import { Season } from './season.ts';

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
        resolve: ({ item, reading }, args, context) =>
          servedPage({
            entries: context.view.naming('destinationOfPackage', item.id),
            type: 'package',
            args,
            reading,
            context,
          }),
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
