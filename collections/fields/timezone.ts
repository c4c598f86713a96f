import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { timezone as timezoneRule } from '../rules/shapes.ts';
import { checked } from './checked.ts';

type Options = Pick<TextField, 'name' | 'label'> & {
  /** Sibling moments that are written in this zone. */
  moments: string[];
};

/** An IANA time zone. Stored as text: which names there are differs by browser and release. */
export const timezone = ({ moments, ...options }: Options): TextField =>
  ({
    ...options,
    type: 'text',
    maxLength: 60,
    admin: {
      placeholder: 'Asia/Vladivostok',
      components: { Field: '/src/admin/dates/timezone-field.tsx#TimezoneField' },
      custom: { moments },
    },
    validate: checked(text, timezoneRule),
  }) as TextField;
