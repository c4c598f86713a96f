import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';

export const GeoPoint = builder.objectRef<NonNullable<ClinicItem['location']>>('GeoPoint');

GeoPoint.implement({
  description: 'WGS 84, in degrees.',
  fields: (t) => ({
    longitude: t.exposeFloat('longitude'),
    latitude: t.exposeFloat('latitude'),
  }),
});
