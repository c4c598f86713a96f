import type { ClinicItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';

export const GeoPoint = builder.objectRef<NonNullable<ClinicItem['location']>>('GeoPoint');

GeoPoint.implement({
  description: 'WGS 84, in degrees.',
  fields: (t) => ({
    longitude: t.exposeFloat('longitude'),
    latitude: t.exposeFloat('latitude'),
  }),
});

export const Airport = builder.objectRef<ClinicItem['airports'][number]>('Airport');

Airport.implement({
  description: 'An airport that the place is reached from.',
  fields: (t) => ({
    iata: t.exposeString('iata'),
    km: t.exposeFloat('km', { nullable: true, description: 'Distance by road, in kilometres.' }),
    minutes: t.exposeFloat('minutes', { nullable: true, description: 'Time by road.' }),
  }),
});
