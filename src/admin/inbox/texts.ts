import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  title: { en: 'Notifications', ru: 'Уведомления' },
  unread: { en: 'unread', ru: 'непрочитанных' },
  isUnread: { en: 'Unread', ru: 'Не прочитано' },
  read: { en: 'Mark as read', ru: 'Прочитано' },
  readAll: { en: 'Mark all as read', ru: 'Отметить всё прочитанным' },
  settings: { en: 'Choose what you are told', ru: 'О чём сообщать' },
  empty: { en: 'Nothing yet.', ru: 'Пока ничего.' },
  gone: { en: 'a document that is gone', ru: 'документ, которого больше нет' },
  which: { en: 'Which ones', ru: 'Какие' },
  andMore: { en: 'and more', ru: 'и ещё' },
  next: { en: 'Older ones', ru: 'Более ранние' },
  first: { en: 'Newest ones', ru: 'Самые новые' },
} as const satisfies Record<string, Label>;

export type InboxText = keyof typeof texts;

/** The inbox's words in the admin's language. */
export const inboxText = wordsOf<InboxText>(texts);
