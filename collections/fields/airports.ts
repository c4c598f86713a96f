import type { ArrayField, TextField } from 'payload';
import { text } from 'payload/shared';
import { iataCode } from '../rules/shapes.ts';
import { checked } from './checked.ts';
import { count } from './count.ts';

/** The airports that patients come by, the nearest first. */
export const airports = (): ArrayField => ({
  name: 'airports',
  type: 'array',
  label: { ru: 'Аэропорты', en: 'Airports' },
  labels: {
    singular: { ru: 'Аэропорт', en: 'Airport' },
    plural: { ru: 'Аэропорты', en: 'Airports' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'iata',
          type: 'text',
          label: { ru: 'Код ИАТА', en: 'IATA code' },
          required: true,
          maxLength: 3,
          admin: { width: '33%', placeholder: 'VVO' },
          validate: checked(text, iataCode),
        } as TextField,
        count({ name: 'km', label: { ru: 'Километров', en: 'Kilometres' }, max: 2000 }),
        count({ name: 'minutes', label: { ru: 'Минут в пути', en: 'Minutes' }, max: 2880 }),
      ],
    },
  ],
});
