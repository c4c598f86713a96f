import type { SelectField } from 'payload';
import { lifecycle as stages } from '../codes/lifecycle.ts';
import { optionsOf } from './options-of.ts';

/** Whether it exists yet, or still. */
export const lifecycle = (): SelectField => ({
  name: 'lifecycle',
  type: 'select',
  label: { ru: 'Стадия', en: 'Lifecycle' },
  required: true,
  index: true,
  options: optionsOf(stages),
  admin: {
    position: 'sidebar',
    description: {
      ru: 'Закрытое исчезает с сайтов',
      en: 'What is closed disappears from the sites',
    },
  },
});
