import type { ArrayField, SelectField } from 'payload';
import { type DateLike, isValidAt } from '../rules/dates.ts';
import { day } from './day.ts';
import { isValidNow } from './is-valid-now.ts';
import { localizedText } from './localized-text.ts';
import { optionsOf } from './options-of.ts';
import { one } from './relations.ts';
import { url } from './url.ts';

type Accreditation = { validFrom?: DateLike; validTo?: DateLike; status?: string };

/** Whether an accreditation counts at a moment: within its dates, and not withdrawn. */
export const isAccredited = ({ validFrom, validTo, status }: Accreditation, now: number) =>
  status === 'active' && isValidAt({ from: validFrom, to: validTo }, now);

/** Licences and accreditations, each with the place where anybody can verify it. */
export const accreditations = (): ArrayField => ({
  name: 'accreditations',
  type: 'array',
  label: { ru: 'Лицензии и аккредитации', en: 'Accreditations' },
  labels: {
    singular: { ru: 'Аккредитация', en: 'Accreditation' },
    plural: { ru: 'Аккредитации', en: 'Accreditations' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        one({
          name: 'scheme',
          label: { ru: 'Схема', en: 'Scheme' },
          relationTo: 'schemes',
          required: true,
        }),
        { name: 'number', type: 'text', label: { ru: 'Номер', en: 'Number' }, maxLength: 120 },
        status(),
      ],
    },
    localizedText({ name: 'scope', label: { ru: 'На что распространяется', en: 'Scope' } }),
    {
      type: 'row',
      fields: [
        day({ name: 'validFrom', label: { ru: 'Действует с', en: 'Valid from' }, required: true }),
        day({
          name: 'validTo',
          label: { ru: 'Действует по', en: 'Valid to' },
          notBefore: 'validFrom',
        }),
        isValidNow((row: Accreditation) => isAccredited(row, Date.now())),
      ],
    },
    url({
      name: 'evidenceUrl',
      label: { ru: 'Где проверить', en: 'Where to verify' },
      required: true,
    }),
  ],
});

const status = (): SelectField => ({
  name: 'status',
  type: 'select',
  label: { ru: 'Состояние', en: 'Status' },
  required: true,
  defaultValue: 'active',
  options: optionsOf({
    active: { ru: 'Действует', en: 'Active' },
    expired: { ru: 'Истекла', en: 'Expired' },
    withdrawn: { ru: 'Отозвана', en: 'Withdrawn' },
  }),
});
