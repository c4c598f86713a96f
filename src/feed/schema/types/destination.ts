import type { DestinationItem } from '../../../contract/index.ts';
import type { NaturalResource as ResourceShape } from '../../../contract/travel.ts';
import { builder } from '../builder.ts';
import { DestinationKind, ResourceType } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described, near } from '../query/criteria.ts';
import type { Part } from '../served.ts';
import { Airport, Country, GeoPoint, lastReviewed } from './common.ts';
import { images } from './image.ts';
import { richText } from './rich-text.ts';

const NaturalResource = f.partType(
  builder.objectRef<Part<ResourceShape>>('NaturalResource'),
  {
    type: f.word(ResourceType),
    name: f.text(),
    indications: f.text(),
    contraindications: f.text(),
  },
  'What a resort heals with.',
);

const Season = f.objectType(
  builder.objectRef<NonNullable<DestinationItem['season']>>('Season'),
  { from: f.int(), to: f.int() },
  'Months, 1…12; from 11 to 3 goes over the new year.',
);

const by = criteriaOf('destination');

itemType('destination', 'destinations', {
  description: 'A resort or a region that is visited for its healing resources.',
  fields: {
    name: f.text(),
    kinds: f.words(DestinationKind),
    country: f.code(Country),
    region: f.text(),
    location: f.optional(f.object(GeoPoint)),
    elevationMetres: f.optional(f.int()),
    season: f.optional(f.object(Season)),
    resources: f.parts(NaturalResource),
    indications: f.text(),
    contraindications: f.text(),
    description: richText,
    clinics: f.many('clinic'),
    airports: f.objects(Airport),
    packages: f.referrers('package', 'destination'),
    lastReviewed,
    territoryNote: f.text(),
    gallery: images,
  },
  filter: {
    country: described(by.code('country'), 'ISO 3166-1 alpha-2.'),
    region: described(by.label('region'), 'As the reader is served it, whatever the case.'),
    kind: by.equals('kind', DestinationKind),
    resource: by.equals('resource', ResourceType),
    clinic: described(by.ref('clinics', 'clinic'), 'The id of a clinic that is there.'),
    inSeason: described(by.equals('inSeason', 'Int'), 'A month, 1…12, within its season.'),
    airportMinutes: described(
      by.atMost('airportMinutes'),
      'At most so many minutes by road from an airport.',
    ),
    near,
  },
  order: {
    labels: ['name'],
    values: ['elevationMetres', 'airportMinutes'],
    hasPlace: true,
  },
});
