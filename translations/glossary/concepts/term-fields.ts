import type { Field } from 'payload';
import { locales } from '../../locales.ts';
import { plainTerm } from './plain-term.ts';
import type { TermStatus } from './types.ts';

const statusLabels = {
  preferred: { ru: 'Основной', en: 'Preferred' },
  accepted: { ru: 'Допустимый', en: 'Accepted' },
  forbidden: { ru: 'Запрещён', en: 'Forbidden' },
} as const satisfies Record<TermStatus, { ru: string; en: string }>;

/** The fields of a term within its concept. */
export const termFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'locale',
        type: 'select',
        required: true,
        options: locales.map(({ tag, name }) => ({ value: tag, label: name })),
        label: { ru: 'Язык', en: 'Language' },
        admin: { width: '25%' },
      },
      {
        name: 'term',
        type: 'text',
        required: true,
        index: true,
        label: { ru: 'Термин', en: 'Term' },
        admin: { width: '50%' },
        hooks: {
          beforeValidate: [({ value }) => (value === undefined ? value : plainTerm(value))],
        },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'preferred',
        options: Object.entries(statusLabels).map(([value, label]) => ({ value, label })),
        label: { ru: 'Статус', en: 'Status' },
        admin: { width: '25%' },
      },
    ],
  },
];
