import type { ArrayField, TextField } from 'payload';
import { text } from 'payload/shared';
import { languageOptions } from '../codes/languages.ts';
import { contactKinds, contactValue } from '../rules/contacts.ts';
import { checked } from './checked.ts';
import { optionsOf } from './options-of.ts';

/** How to reach a clinic or organization, and in which languages one is answered. */
export const contacts = (): ArrayField => ({
  name: 'contacts',
  type: 'array',
  label: { ru: 'Контакты', en: 'Contacts' },
  labels: {
    singular: { ru: 'Контакт', en: 'Contact' },
    plural: { ru: 'Контакты', en: 'Contacts' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { ru: 'Вид', en: 'Kind' },
          required: true,
          options: optionsOf(contactKinds),
        },
        {
          name: 'value',
          type: 'text',
          label: { ru: 'Значение', en: 'Value' },
          required: true,
          maxLength: 300,
          validate: checked(text, (value, { kind }) => contactValue(value, kind)),
        } as TextField,
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          label: { ru: 'Языки ответа', en: 'Languages answered in' },
          options: languageOptions(),
        },
      ],
    },
  ],
});
