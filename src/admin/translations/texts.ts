import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  heading: { en: 'Translations', ru: 'Переводы' },
  others: { en: 'Other languages', ru: 'Другие языки' },
  missing: { en: 'missing', ru: 'нет перевода' },
  machine: { en: 'machine draft', ru: 'машинный черновик' },
  inReview: { en: 'in review', ru: 'на проверке' },
  approved: { en: 'approved', ru: 'одобрено' },
  rejected: { en: 'rejected', ru: 'отклонено' },
  stale: { en: 'the source has changed since', ru: 'исходный текст с тех пор изменился' },
  staleCount: { en: 'source has changed', ru: 'исходный текст изменился' },
  waits: {
    en: 'goes live when the source text is published',
    ru: 'появится на сайтах с публикацией исходного текста',
  },
  clinical: { en: 'medical text', ru: 'медицинский текст' },
  goTo: { en: 'Go to the field', ru: 'Перейти к полю' },
  errors: { en: 'Errors', ru: 'Ошибок' },
  warnings: { en: 'warnings', ru: 'предупреждений' },
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'Warning', ru: 'Предупреждение' },
  suggestion: { en: 'A machine suggests', ru: 'Машина предлагает' },
  memorySuggestion: { en: 'The memory suggests', ru: 'Память предлагает' },
  transliteration: { en: 'In the letters of the language', ru: 'Запись буквами языка' },
  accept: { en: 'Take it over', ru: 'Принять' },
  dismiss: { en: 'Dismiss', ru: 'Убрать' },
  submit: { en: 'Send to review as mine', ru: 'На проверку как моё' },
  approve: { en: 'Approve', ru: 'Одобрить' },
  approveAll: { en: 'Approve all that wait', ru: 'Одобрить все ждущие' },
  override: { en: 'Approve all the same…', ru: 'Всё равно одобрить…' },
  overrideReason: {
    en: 'Why the errors are none (kept in the log, at least 10 characters)',
    ru: 'Почему это не ошибки (останется в журнале, не меньше 10 знаков)',
  },
  overridden: { en: 'Approved with these errors', ru: 'Одобрено с этими ошибками' },
  reject: { en: 'Reject…', ru: 'Отклонить…' },
  rejectReason: {
    en: 'What is wrong: the author reads it',
    ru: 'Что не так: это прочтёт автор',
  },
  withdraw: { en: 'Take it off the sites at once', ru: 'Сразу убрать с сайтов' },
  confirmReject: { en: 'Reject', ru: 'Отклонить' },
  comment: { en: 'Comment…', ru: 'Комментировать…' },
  commentText: { en: 'Comment', ru: 'Комментарий' },
  mention: { en: 'Mention', ru: 'Упомянуть' },
  mentionHint: { en: '@ mentions a colleague', ru: '@ — упомянуть коллегу' },
  comments: { en: 'Comments', ru: 'Комментарии' },
  send: { en: 'Send', ru: 'Отправить' },
  back: { en: 'Cancel', ru: 'Отмена' },
  somebody: { en: 'Somebody', ru: 'Кто-то' },
  done: { en: 'Approved', ru: 'Одобрено' },
  notApproved: { en: 'Not approved; see why below', ru: 'Не одобрено, причины ниже' },
  submitted: { en: 'Sent to review', ru: 'Отправлено на проверку' },
  rejectedNow: { en: 'Rejected', ru: 'Отклонено' },
  accepted: { en: 'Taken over', ru: 'Принято' },
  dismissed: { en: 'Dismissed', ru: 'Убрано' },
  commented: { en: 'Sent', ru: 'Отправлено' },
  makesStale: {
    en: 'Your changes make approved translations stale.',
    ru: 'После ваших правок одобренные переводы устареют.',
  },
  makesStaleAbout: {
    en: 'They will have to be reviewed again:',
    ru: 'Их нужно будет проверить снова:',
  },
  wordsInAll: { en: 'Words in all languages', ru: 'Слов на всех языках' },
  draftAnew: { en: 'To have them drafted anew by machine', ru: 'Заново перевести машиной' },
  byPeople: { en: 'left to people', ru: 'переводят люди' },
  staleUnknown: {
    en: 'Could not find out which translations your changes make stale.',
    ru: 'Не удалось узнать, какие переводы устареют после ваших правок.',
  },
  nothing: { en: 'Nothing was waiting.', ru: 'Ничего не ждало одобрения.' },
  failed: { en: 'That did not work. Try again.', ru: 'Не получилось. Попробуйте ещё раз.' },
  unsaved: { en: 'Save your changes first.', ru: 'Сначала сохраните изменения.' },
} as const satisfies Record<string, Label>;

export type PanelText = keyof typeof texts;

/** The panel's words in the admin's language. */
export const panelText = wordsOf<PanelText>(texts);
