import type { Field, GroupField } from 'payload';
import type { Label } from '../labels.ts';
import { count } from './count.ts';
import { optionsOf } from './options-of.ts';

/** What a clinic does for a patient who comes from abroad, and for those who come along. */
export const clinicSupport = (): GroupField => ({
  name: 'support',
  type: 'group',
  label: { ru: 'Помощь приезжающим', en: 'Support' },
  fields: [
    row(
      yes('visaInvitation', { ru: 'Приглашение для визы', en: 'Visa invitation' }),
      count({
        name: 'invitationLeadDays',
        label: { ru: 'Дней до приглашения', en: 'Invitation lead time, days' },
        max: 365,
      }),
    ),
    row(
      yes('secondOpinion', { ru: 'Второе мнение', en: 'Second opinion' }),
      count({
        name: 'secondOpinionDays',
        label: { ru: 'Дней до ответа', en: 'Second opinion, days' },
        max: 365,
      }),
    ),
    row(
      yes('telemedicine', { ru: 'Телемедицина', en: 'Telemedicine' }),
      yes('remoteAftercare', { ru: 'Дистанционное наблюдение', en: 'Remote aftercare' }),
      yes('internationalOffice', { ru: 'Международный отдел', en: 'International office' }),
    ),
    row(
      yes('airportTransfer', { ru: 'Встреча в аэропорту', en: 'Airport transfer' }),
      yes('companionStay', { ru: 'Проживание сопровождающих', en: 'Companions may stay' }),
      yes('sameGenderDoctor', { ru: 'Врач того же пола', en: 'Doctor of the same gender' }),
    ),
    row(
      {
        name: 'halal',
        type: 'select',
        label: { ru: 'Халяльное питание', en: 'Halal food' },
        defaultValue: 'none',
        options: optionsOf({
          none: { ru: 'Нет', en: 'No' },
          onRequest: { ru: 'По запросу', en: 'On request' },
          certified: { ru: 'Сертифицировано', en: 'Certified' },
        }),
      },
      yes('prayerRoom', { ru: 'Комната для молитвы', en: 'Prayer room' }),
    ),
  ],
});

const row = (...fields: Field[]): Field => ({ type: 'row', fields });

const yes = (name: string, label: Label): Field => ({
  name,
  type: 'checkbox',
  label,
  defaultValue: false,
});
