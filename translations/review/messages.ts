import type { RefusalCode } from '../records/transitions/refusal.ts';

export type Message = { ru: string; en: string };

/** Why a text was left as it is, and what to do, for people. */
export const refusals: Record<RefusalCode, Message> = {
  NOT_FOUND: {
    ru: 'Такого текста в документе нет: обновите страницу.',
    en: 'The document has no such text: reload the page.',
  },
  GONE: {
    ru: 'Этого текста больше нет в исходном документе.',
    en: 'The source document no longer has this text.',
  },
  CONFLICT: {
    ru: 'Текст уже изменил кто-то другой: прочтите новый и повторите.',
    en: 'Somebody else has changed the text: read the new one and try again.',
  },
  EMPTY: {
    ru: 'Перевода ещё нет: сначала напишите его.',
    en: 'There is no translation yet: write one first.',
  },
  NOT_WAITING: {
    ru: 'В этом состоянии с текстом так поступить нельзя: обновите страницу.',
    en: 'This cannot be done to a text in this state: reload the page.',
  },
  STALE: {
    ru: 'Оригинал изменился: сверьте перевод с новым и одобрите его отдельно.',
    en: 'The source has changed: compare the text with the new one and approve it by itself.',
  },
  OWN_TEXT: {
    ru: 'Медицинский текст одобряет второй человек, не тот, кто его написал (ISO 17100).',
    en: 'Medical text is approved by a second person, not by whoever wrote it (ISO 17100).',
  },
  NOT_CLEAN: {
    ru: 'Проверки нашли ошибки: исправьте текст или одобрите его с объяснением.',
    en: 'The checks found something: correct the text, or approve it with a reason.',
  },
  PSEUDO: {
    ru: 'Псевдоперевод служит для проб и не одобряется: переведите текст.',
    en: 'A pseudo-translation is for trials and is never approved: translate the text.',
  },
  NO_SUGGESTION: {
    ru: 'Предложения больше нет: обновите страницу.',
    en: 'There is no suggestion any more: reload the page.',
  },
  OLD_SUGGESTION: {
    ru: 'Предложение сделано для прежнего оригинала: дождитесь нового.',
    en: 'The suggestion was made for an older source: wait for a new one.',
  },
  FORBIDDEN: {
    ru: 'Это решает рецензент этого языка или администратор.',
    en: 'This is for a reviewer of this locale, or an administrator.',
  },
};

/** What is wrong with a request, and the cure. */
export const inputs = {
  body: {
    ru: 'Пришлите JSON-объект.',
    en: 'Send a JSON object.',
  },
  collection: {
    ru: 'Назовите раздел с переводами, например clinics.',
    en: 'Name a collection with translations, for instance clinics.',
  },
  document: {
    ru: 'Укажите id документа, который есть.',
    en: 'Give the id of a document that exists.',
  },
  locale: {
    ru: 'Укажите язык, например ar.',
    en: 'Give a locale, for instance ar.',
  },
  documents: {
    ru: 'Пришлите список id или «all».',
    en: 'Give a list of ids, or “all”.',
  },
  locales: {
    ru: 'Пришлите список языков, например ["ar"].',
    en: 'Give a list of locales, for instance ["ar"].',
  },
  sourceLocale: {
    ru: 'Это язык самого документа: его текст правится в документе.',
    en: 'This is the document’s own language: its text is edited in the document.',
  },
  path: {
    ru: 'Укажите путь текста, как его называет state.',
    en: 'Give the path of a text, as state names it.',
  },
  paths: {
    ru: 'Пришлите список путей, не больше 500, или опустите для всех.',
    en: 'Give a list of at most 500 paths, or leave it out for all.',
  },
  seen: {
    ru: 'Укажите «at» прочитанного текста; опустите там, где текста не было.',
    en: 'Give the “at” of the text that you read; leave it out where there was none.',
  },
  sources: {
    ru: 'Укажите для каждого пути «newestHash» прочитанного оригинала.',
    en: 'Give for each path the “newestHash” of the source that you read.',
  },
  suggestion: {
    ru: 'Укажите «at» прочитанного предложения.',
    en: 'Give the “at” of the suggestion that you read.',
  },
  text: {
    ru: 'Пришлите текст; null или пустая строка убирает перевод.',
    en: 'Send a text; null or an empty one takes the translation out.',
  },
  richText: {
    ru: 'Пришлите дерево Lexical ({ root: { children: [] } }) или null; ссылки — http, https, mailto или tel.',
    en: 'Send a Lexical tree ({ root: { children: [] } }) or null; links lead to http, https, mailto or tel.',
  },
  tooLong: {
    ru: 'Текст длиннее 200 000 знаков: разделите его.',
    en: 'The text is longer than 200,000 characters: divide it.',
  },
  reason: {
    ru: 'Объясните причину: от 1 до 2000 знаков.',
    en: 'Give a reason of 1 to 2,000 characters.',
  },
  override: {
    ru: 'Объясните, почему ошибка не ошибка: { "reason": от 10 до 2000 знаков }.',
    en: 'Say why the error is none: { "reason": 10 to 2,000 characters }.',
  },
  comment: {
    ru: 'Напишите комментарий: от 1 до 2000 знаков.',
    en: 'Write a comment of 1 to 2,000 characters.',
  },
  flag: {
    ru: 'Пришлите true или false.',
    en: 'Send true or false.',
  },
  ids: {
    ru: 'Пришлите список id, не больше 500.',
    en: 'Give a list of at most 500 ids.',
  },
  after: {
    ru: 'Пришлите «next» предыдущего ответа или опустите.',
    en: 'Send the “next” of the answer before, or leave it out.',
  },
  limit: {
    ru: 'Укажите целое число от 1 до 100 (для approveClean — до 50).',
    en: 'Give a whole number from 1 to 100 (up to 50 for approveClean).',
  },
  page: {
    ru: 'Укажите номер страницы, от 1.',
    en: 'Give the number of a page, from 1.',
  },
  user: {
    ru: 'Укажите id сотрудника, который работает с этим языком, или null.',
    en: 'Give the id of a user who works in this locale, or null.',
  },
  mentions: {
    ru: 'Упомяните не больше 20 сотрудников, которые работают с этим языком, по их id.',
    en: 'Mention at most 20 users who work in this locale, by their ids.',
  },
  due: {
    ru: 'Укажите день, например 2026-03-31, или null.',
    en: 'Give a day, for instance 2026-03-31, or null.',
  },
  queue: {
    ru: 'Такого отбора нет: обновите страницу или сбросьте отбор.',
    en: 'There is no such filter: reload the page, or clear the filters.',
  },
  assigned: {
    ru: 'Работу уже поручили другому: обновите страницу.',
    en: 'The work has been assigned to somebody else: reload the page.',
  },
  format: {
    ru: 'Укажите формат: xliff, xliff12, csv, xlsx, tmx или tbx.',
    en: 'Give a format: xliff, xliff12, csv, xlsx, tmx or tbx.',
  },
  take: {
    ru: 'Укажите «all» или до 1000 значений «token» из отчёта, через запятую.',
    en: 'Give “all”, or up to 1,000 values of “token” of a report, with commas between them.',
  },
  file: {
    ru: 'Пришлите файл телом запроса.',
    en: 'Send the file as the body of the request.',
  },
  signIn: {
    ru: 'Сначала войдите.',
    en: 'Sign in first.',
  },
  staff: {
    ru: 'Это для сотрудников: попросите администратора дать вам роль.',
    en: 'This is for the staff: ask an administrator for a role.',
  },
  translate: {
    ru: 'Вы не работаете с этим языком.',
    en: 'You do not work in this locale.',
  },
} as const satisfies Record<string, Message>;

export type InputProblem = keyof typeof inputs;
