import type { ArrayField, SelectField } from 'payload';
import { languageOptions } from '../codes/languages.ts';
import { optionsOf } from './options-of.ts';

/** Languages that somebody speaks or something is offered in, BCP 47. */
export const languages = (): SelectField => ({
  name: 'languages',
  type: 'select',
  hasMany: true,
  label: { ru: 'Языки', en: 'Languages' },
  options: languageOptions(),
});

/** Languages that a clinic serves patients in, and how. */
export const languagesOffered = (): ArrayField => ({
  name: 'languages',
  type: 'array',
  label: { ru: 'Языки обслуживания', en: 'Languages of service' },
  labels: {
    singular: { ru: 'Язык', en: 'Language' },
    plural: { ru: 'Языки', en: 'Languages' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          label: { ru: 'Язык', en: 'Language' },
          required: true,
          options: languageOptions(),
        },
        {
          name: 'mode',
          type: 'select',
          label: { ru: 'Кто говорит', en: 'By whom' },
          required: true,
          defaultValue: 'staff',
          options: optionsOf({
            staff: { ru: 'Персонал', en: 'Staff' },
            interpreter: { ru: 'Переводчик', en: 'Interpreter' },
            phone: { ru: 'Переводчик по телефону', en: 'Interpreter by phone' },
          }),
        },
        {
          name: 'free',
          type: 'checkbox',
          label: { ru: 'Бесплатно', en: 'Free of charge' },
          defaultValue: false,
        },
      ],
    },
  ],
});
