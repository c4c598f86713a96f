import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { type DateLike, dateOrder } from '../rules/dates.ts';
import { storedMoment } from '../rules/moments.ts';
import { timezone } from '../rules/shapes.ts';
import { checked } from './checked.ts';
import { stored } from './stored.ts';

type Options = Pick<DateField, 'name' | 'label' | 'required' | 'index'> & {
  /** The sibling that names the zone in which the time is written and shown; else it is UTC. */
  zone?: string;
  /** The sibling moment that this one may not be before. */
  notBefore?: string;
};

/** A moment. It is written as a time in a zone, or with its distance from UTC, and stored in UTC. */
export const moment = ({ zone, notBefore, ...options }: Options): DateField => {
  const zoneOf = (siblings: Record<string, unknown>) => {
    const named = zone && siblings[zone];
    return named && timezone(named) === null ? String(named) : 'UTC';
  };
  return {
    ...options,
    type: 'date',
    admin: {
      // In a filter, which has the browser's clock: Payload writes it as all moments, with its zone.
      date: { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' },
      components: {
        Field: '/src/admin/dates/moment-field.tsx#MomentField',
        Cell: '/src/admin/dates/moment-cell.tsx#MomentCell',
        Diff: '/src/admin/dates/moment-diff.tsx#MomentDiff',
      },
      custom: { zone },
    },
    custom: { isMoment: true, zone },
    hooks: {
      beforeValidate: [
        stored((value, siblings) => {
          const read = storedMoment(value, zoneOf(siblings));
          return 'moment' in read ? { value: read.moment } : read;
        }),
      ],
    },
    validate: checked(date, (value, siblings) => {
      const isGiven = value instanceof Date || (typeof value === 'string' && value !== '');
      const read = isGiven ? storedMoment(value, zoneOf(siblings)) : null;
      if (read && 'broken' in read) return read.broken;
      return notBefore ? dateOrder(siblings[notBefore] as DateLike, value as DateLike) : null;
    }),
  };
};
