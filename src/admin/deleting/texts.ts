import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  looking: { ru: 'Проверяем, кому это нужно…', en: 'Looking for what needs this…' },
  unknown: {
    ru: 'Не удалось узнать, кому это нужно. Закройте окно и попробуйте ещё раз.',
    en: 'What needs this could not be found out. Close this and try again.',
  },
  published: { ru: 'Сейчас на сайтах', en: 'On the sites now' },
  several: { ru: 'Удалить выбранное', en: 'Delete the selected' },
  empty: { ru: 'Очистить корзину', en: 'Empty the trash' },
  count: { ru: 'Документов', en: 'Documents' },
  nothing: { ru: 'Удалять нечего.', en: 'There is nothing to delete.' },
  done: { ru: 'Удалено', en: 'Deleted' },
  neededTogether: {
    ru: 'На них ссылаются другие документы',
    en: 'Other documents refer to these',
  },
  nobodyTogether: {
    ru: 'Другие документы на них не ссылаются.',
    en: 'No other document refers to these.',
  },
  trashSeveralWarns: {
    ru: 'Пока они в корзине, сайты их не показывают, и документы с обязательной ссылкой на них не опубликовать.',
    en: 'While they are in the trash the sites do not show them, and what must refer to them cannot be published.',
  },
  purgeSeveralWarns: {
    ru: 'Удалённое навсегда не вернуть: в документах, которые ссылаются, останутся пустые ссылки.',
    en: 'What is deleted for ever does not come back: documents that refer to it are left with empty references.',
  },
  nobody: { ru: 'Ни один документ на это не ссылается.', en: 'No document refers to this.' },
  needed: { ru: 'На это ссылаются документы', en: 'Documents refer to this' },
  more: { ru: 'и ещё', en: 'and more:' },
  trashWarns: {
    ru: 'Пока это в корзине, на сайтах у них его не будет, а опубликовать их с обязательной ссылкой нельзя.',
    en: 'While this is in the trash the sites show them without it, and they cannot be published where the reference is required.',
  },
  purgeWarns: {
    ru: 'Удалённое навсегда не вернуть: в этих документах останутся пустые ссылки.',
    en: 'What is deleted for ever does not come back: these documents are left with empty references.',
  },
  insist: { ru: 'Всё равно удалить навсегда', en: 'Delete it for ever all the same' },
  forEver: { ru: 'Не в корзину, а навсегда', en: 'For ever, not into the trash' },
  toTrash: { ru: 'Переместить в корзину', en: 'Move to the trash' },
  purge: { ru: 'Удалить навсегда', en: 'Delete for ever' },
  failed: { ru: 'Не получилось. Попробуйте ещё раз.', en: 'That did not work. Try again.' },
} as const satisfies Record<string, Label>;

export type DeleteText = keyof typeof texts;

/** The words around deleting, in the admin's language. */
export const deleteText = wordsOf<DeleteText>(texts);
