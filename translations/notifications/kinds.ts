import type { Message } from '../review/messages.ts';

/** How somebody is told. The inbox has everything that is not `off`. */
export const deliveries = {
  now: { ru: 'Сразу письмом', en: 'By e-mail at once' },
  daily: { ru: 'В письме раз в день', en: 'In an e-mail once a day' },
  inbox: { ru: 'Без писем', en: 'Without e-mail' },
  off: { ru: 'Не сообщать', en: 'Not at all' },
} as const satisfies Record<string, Message>;

export type Delivery = keyof typeof deliveries;

/** What people are told of, and how unless they choose otherwise. */
export const kinds = {
  assigned: { ru: 'Мне поручили перевод', en: 'Work is assigned to me', usual: 'now' },
  mentioned: { ru: 'Меня упомянули', en: 'I am mentioned', usual: 'now' },
  rejected: { ru: 'Мой текст отклонили', en: 'A text of mine is rejected', usual: 'daily' },
  stale: {
    ru: 'Изменился оригинал моего одобренного текста',
    en: 'The source of an approved text of mine has changed',
    usual: 'daily',
  },
  overdue: { ru: 'Прошёл срок порученного', en: 'Assigned work is overdue', usual: 'daily' },
  budget: {
    ru: 'Исчерпан бюджет машинного перевода',
    en: 'The budget of machine translation is spent',
    usual: 'now',
  },
  scheduleFailed: {
    ru: 'Не выполнено запланированное мной',
    en: 'What I scheduled has failed',
    usual: 'now',
  },
} as const satisfies Record<string, Message & { usual: Delivery }>;

export type NotificationKind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as NotificationKind[];

/** What somebody chose for a kind; what is usual where they chose nothing. */
export function deliveryOf(user: unknown, kind: NotificationKind): Delivery {
  const { notify } = (user ?? {}) as { notify?: Partial<Record<NotificationKind, unknown>> };
  const chosen = notify?.[kind];
  return typeof chosen === 'string' && chosen in deliveries
    ? (chosen as Delivery)
    : kinds[kind].usual;
}
