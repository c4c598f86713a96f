import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  refused: {
    ru: 'Не запланировано: документ нельзя опубликовать. Сначала исправьте поля',
    en: 'Not scheduled: the document cannot be published. First correct the fields',
  },
  notAllowed: {
    ru: 'Планировать публикацию могут редакторы и администраторы',
    en: 'Editors and administrators can schedule a publication',
  },
  publish: {
    ru: 'Не опубликовано по расписанию',
    en: 'Not published on schedule',
  },
  unpublish: {
    ru: 'Не снято с публикации по расписанию, документ виден всем',
    en: 'Not unpublished on schedule, the document is still public',
  },
  keptFromSites: {
    ru: 'Не попало на сайты, там прежний вид документа',
    en: 'Kept from the sites, which have the document as it was',
  },
  plan: { ru: 'Запланировать…', en: 'Schedule…' },
  unsaved: { ru: 'Сначала сохраните изменения', en: 'Save your changes first' },
  title: { ru: 'Публикация по расписанию', en: 'Scheduled publishing' },
  what: { ru: 'Что сделать', en: 'What to do' },
  when: { ru: 'День и время', en: 'Day and time' },
  past: { ru: 'Это время уже прошло', en: 'This time has passed' },
  zone: { ru: 'Часовой пояс', en: 'Time zone' },
  confirm: { ru: 'Запланировать', en: 'Schedule' },
  close: { ru: 'Закрыть', en: 'Close' },
  planned: { ru: 'Запланировано', en: 'Scheduled' },
  upcoming: { ru: 'Запланировано', en: 'Scheduled' },
  willPublish: { ru: 'Опубликуется', en: 'Will be published' },
  willUnpublish: { ru: 'Снимется с публикации', en: 'Will be unpublished' },
  cancel: { ru: 'Отменить', en: 'Cancel' },
  cancelled: { ru: 'Отменено', en: 'Cancelled' },
  failed: {
    ru: 'Не получилось. Проверьте связь и попробуйте ещё раз',
    en: 'That did not work. Check the connection and try again',
  },
  nextTry: { ru: 'Следующая попытка', en: 'Next try' },
  lastTry: {
    ru: 'Попыток больше не будет: сделайте это сами',
    en: 'It is not tried again: do it yourself',
  },
} as const satisfies Record<string, Label>;

export type ScheduleText = keyof typeof texts;

/** The words around scheduled publishing, in the admin's language. */
export const scheduleText = wordsOf(texts);
