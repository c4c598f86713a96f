import type { Label } from '../labels.ts';

/** What can be said of a facility or service: most begin as announcements. */
export const lifecycle = {
  announced: { ru: 'Объявлено', en: 'Announced' },
  planned: { ru: 'Планируется', en: 'Planned' },
  pilot: { ru: 'Пилот', en: 'Pilot' },
  operating: { ru: 'Работает', en: 'Operating' },
  suspended: { ru: 'Приостановлено', en: 'Suspended' },
  closed: { ru: 'Закрыто', en: 'Closed' },
} as const satisfies Record<string, Label>;
