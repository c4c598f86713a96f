import type { PayloadRequest } from 'payload';

const texts = {
  oneLocale: {
    en: 'Write in one locale at a time: set ?locale= to it instead of “all”.',
    ru: 'Записывайте по одному языку: укажите его в ?locale= вместо «all».',
  },
  publishWhole: {
    en: 'A document is published whole, in its source language; approve texts of other languages instead.',
    ru: 'Документ публикуется целиком, на исходном языке; тексты других языков одобряются.',
  },
  createInSource: {
    en: 'Create the document in its source language: choose the same locale in “Source language” and for the form.',
    ru: 'Создавайте документ на его исходном языке: язык формы и «Исходный язык» должны совпадать.',
  },
  publishInSource: {
    en: 'Switch the form to the source language to publish: publishing here would also publish edits that wait there.',
    ru: 'Чтобы опубликовать, переключите форму на исходный язык: здесь вместе опубликовались бы и ждущие там правки.',
  },
} as const;

type Key = keyof typeof texts;

/** Messages in the reader's language, by what they say. */
export const messages = Object.fromEntries(
  Object.entries(texts).map(([key, text]) => [
    key,
    (req: PayloadRequest) => text[req.i18n?.language === 'ru' ? 'ru' : 'en'],
  ]),
) as Record<Key, (req: PayloadRequest) => string>;
