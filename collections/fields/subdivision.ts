import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { subdivisionCode } from '../rules/shapes.ts';
import { checked } from './checked.ts';

/** A region within the country beside it, ISO 3166-2. */
export const subdivision = (): TextField =>
  ({
    name: 'subdivision',
    type: 'text',
    label: { ru: 'Регион (ISO 3166-2)', en: 'Subdivision (ISO 3166-2)' },
    maxLength: 6,
    admin: { placeholder: 'RU-PRI' },
    validate: checked(text, (value, { country }) => subdivisionCode(value, country)),
  }) as TextField;
