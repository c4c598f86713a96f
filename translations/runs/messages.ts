import type { Message } from '../review/messages.ts';

/** Why a selection of texts cannot be drafted, by the field that is wrong, and the cure. */
export const selectionProblems = {
  noTexts: (collection: string): Message => ({
    ru: `collection: в разделе «${collection}» нечего переводить.`,
    en: `collection: “${collection}” has no text to translate.`,
  }),
  noLocales: {
    ru: 'locales: укажите хотя бы один язык.',
    en: 'locales: name at least one language.',
  },
  noDocuments: {
    ru: 'documents: выберите хотя бы один документ.',
    en: 'documents: choose at least one document.',
  },
  manyDocuments: (most: number): Message => ({
    ru: `documents: не больше ${most} за раз; или весь раздел.`,
    en: `documents: at most ${most} at once; or the whole collection.`,
  }),
};

/** To whoever asks for languages that they do not work in. */
export const foreignLocales = (locales: readonly string[]): Message => ({
  ru: `Вы не можете запускать машинный перевод на эти языки: ${locales.join(', ')}.`,
  en: `You may not have texts drafted in ${locales.join(', ')}.`,
});

export const notAnEditor: Message = {
  ru: 'Последствия правки считаются для тех, кто правит документы: для редакторов и администраторов.',
  en: 'What an edit makes stale is counted for those who edit documents: editors and administrators.',
};

export const noSuchRun: Message = {
  ru: 'Такого запуска нет.',
  en: 'There is no such run.',
};
