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
  nextTry: { ru: 'Следующая попытка', en: 'Next try' },
  lastTry: {
    ru: 'Попыток больше не будет: сделайте это сами',
    en: 'It is not tried again: do it yourself',
  },
} as const satisfies Record<string, Label>;

/** The words around scheduled publishing, in the admin's language. */
export const scheduleText = wordsOf(texts);
