import { PolyclinicError } from '../../../errors.ts';
import type { Circle } from '../../replica/select.ts';
import { builder } from '../builder.ts';

/** A place and how far from it. */
export const Near = builder.inputType('Near', {
  description: 'A circle on the map: WGS 84, in degrees.',
  fields: (t) => ({
    longitude: t.float({ required: true, description: '-180…180.' }),
    latitude: t.float({ required: true, description: '-90…90.' }),
    kilometres: t.float({ required: true, description: 'Its radius, as the crow flies; 0…20000.' }),
  }),
});

const ranges = { longitude: [-180, 180], latitude: [-90, 90], kilometres: [0, 20_000] } as const;

/** @throws PolyclinicError BAD_INPUT for what is no circle on the globe. */
export function checkNear(circle: Circle): Circle {
  for (const [field, [least, most]] of Object.entries(ranges)) {
    const value = circle[field as keyof Circle];
    if (value >= least && value <= most) continue;
    const message = `“near.${field}” must be between ${least} and ${most}, not ${value}`;
    throw new PolyclinicError('BAD_INPUT', message, { field: 'near' });
  }
  return circle;
}
