import type { DestinationItem } from '../../contract/index.ts';
import { base } from './base.ts';
import {
  airports,
  audienceOf,
  codes,
  geoPoint,
  group,
  lastReviewed,
  localized,
  number,
  refs,
  rows,
} from './common.ts';
import type { Project } from './types.ts';

export const projectDestination: Project = (composed, context) => {
  const { doc } = composed;
  const item: DestinationItem = {
    ...base('destination', composed, context),
    name: localized(doc.name),
    kinds: codes(doc.kind),
    country: String(doc.country),
    region: localized(doc.region),
    location: geoPoint(doc.location),
    elevationMetres: number(doc.elevationMetres),
    season: season(doc.season),
    resources: rows(doc.resources).map((row) => ({
      type: String(row.type),
      name: localized(row.name),
      indications: localized(row.indications),
      contraindications: localized(row.contraindications),
    })),
    indications: localized(doc.indications),
    contraindications: localized(doc.contraindications),
    description: localized(doc.description),
    gallery: refs(doc.gallery),
    clinics: refs(doc.clinics),
    airports: airports(doc.airports),
    territoryNote: localized(doc.territoryNote),
    lastReviewed: lastReviewed(doc),
  };
  return { item, audience: { ...audienceOf(doc), destinations: [doc.id] } };
};

function season(value: unknown): DestinationItem['season'] {
  const from = number(group(value).from);
  const to = number(group(value).to);
  return from === null || to === null ? null : { from, to };
}
