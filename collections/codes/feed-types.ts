import type { Label } from '../labels.ts';

/** The types of item that sites are served, named as in the feed's schema. */
export const feedTypes = {
  clinic: { ru: 'Клиники', en: 'Clinics' },
  doctor: { ru: 'Врачи', en: 'Doctors' },
  procedure: { ru: 'Процедуры', en: 'Procedures' },
  specialty: { ru: 'Специальности', en: 'Specialties' },
  destination: { ru: 'Курорты', en: 'Destinations' },
  offer: { ru: 'Предложения', en: 'Offers' },
  package: { ru: 'Пакеты', en: 'Packages' },
  organization: { ru: 'Организации', en: 'Organizations' },
  entryRule: { ru: 'Правила въезда', en: 'Entry rules' },
  aftercareProgramme: { ru: 'Долечивание', en: 'Aftercare programmes' },
  telemedicineService: { ru: 'Телемедицина', en: 'Telemedicine services' },
  event: { ru: 'События', en: 'Events' },
  statistic: { ru: 'Статистика', en: 'Statistics' },
  guide: { ru: 'Путеводители', en: 'Guides' },
} as const satisfies Record<string, Label>;
