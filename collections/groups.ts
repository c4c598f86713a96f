import type { Label } from './labels.ts';

/** The sections of the admin's menu. */
export const groups = {
  places: { ru: 'Клиники и курорты', en: 'Clinics and resorts' },
  care: { ru: 'Услуги и лечение', en: 'Services and treatment' },
  journey: { ru: 'Поездка пациента', en: 'The patient’s journey' },
  editorial: { ru: 'Материалы', en: 'Editorial' },
  reference: { ru: 'Справочники', en: 'Reference lists' },
  administration: { ru: 'Управление', en: 'Administration' },
} as const satisfies Record<string, Label>;

export type Group = keyof typeof groups;
