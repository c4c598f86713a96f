import type { Label } from '../labels.ts';

/** What somebody enters a country for. */
export const entryPurposes = {
  treatment: { ru: 'Лечение', en: 'Treatment' },
  accompanying: { ru: 'Сопровождение', en: 'Accompanying' },
  resort: { ru: 'Курорт', en: 'Resort' },
} as const satisfies Record<string, Label>;

/** How one is let in. */
export const entryRegimes = {
  visaFree: { ru: 'Без визы', en: 'Visa-free' },
  eVisa: { ru: 'Электронная виза', en: 'E-visa' },
  visaOnArrival: { ru: 'Виза по прибытии', en: 'Visa on arrival' },
  visa: { ru: 'Виза', en: 'Visa' },
} as const satisfies Record<string, Label>;

/** Who writes the invitation. */
export const invitedBy = {
  notNeeded: { ru: 'Не нужно', en: 'Not needed' },
  clinic: { ru: 'Клиника', en: 'The clinic' },
  agency: { ru: 'Агентство', en: 'An agency' },
  authority: { ru: 'Ведомство', en: 'An authority' },
  privateHost: { ru: 'Частное лицо', en: 'A private host' },
} as const satisfies Record<string, Label>;
