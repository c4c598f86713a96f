import type { Field, GroupField, NumberField } from 'payload';
import { number } from 'payload/shared';
import { type Broken, isEmpty } from '../rules/check.ts';
import { latitude, longitude } from '../rules/shapes.ts';
import { checked } from './checked.ts';

/** A place on the map, WGS 84 in degrees. Two numbers, as SQLite has no points. */
export const location = (): GroupField => ({
  name: 'location',
  type: 'group',
  label: { ru: 'Координаты', en: 'Location' },
  fields: [
    {
      type: 'row',
      fields: [
        coordinate('longitude', { ru: 'Долгота', en: 'Longitude' }, longitude, 'latitude'),
        coordinate('latitude', { ru: 'Широта', en: 'Latitude' }, latitude, 'longitude'),
      ],
    },
  ],
});

function coordinate(
  name: string,
  label: { ru: string; en: string },
  rule: (value: unknown) => Broken,
  other: string,
): Field {
  return {
    name,
    type: 'number',
    label,
    admin: { width: '50%', step: 0.000_001 },
    validate: checked(number, (value, siblings) =>
      isEmpty(value) && !isEmpty(siblings[other]) ? { key: 'bothCoordinates' } : rule(value),
    ),
  } as NumberField;
}
