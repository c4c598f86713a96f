import type { Label } from '../../../../collections/labels.ts';
import { wordsOf } from '../../words/told.ts';

const texts = {
  heading: { en: 'Translation', ru: 'Перевод' },
  review: { en: 'Documents to review', ru: 'Документов на проверку' },
  translate: { en: 'Documents to translate', ru: 'Документов на перевод' },
  stale: { en: 'Texts whose source has changed', ru: 'Текстов с изменившимся оригиналом' },
  machine: {
    en: 'Machine drafts that nobody has read',
    ru: 'Машинных черновиков, которых никто не читал',
  },
  errors: { en: 'Texts with errors', ru: 'Текстов с ошибками' },
  mineReview: { en: 'Assigned to you to review', ru: 'Поручено вам проверить' },
  mineTranslate: { en: 'Assigned to you to translate', ru: 'Поручено вам перевести' },
  overdue: { en: 'Overdue', ru: 'Просрочено' },
  dueWeek: { en: 'Due within a week', ru: 'Срок в ближайшую неделю' },
  oldestReview: { en: 'Waits longest for review', ru: 'Дольше всего ждёт проверки' },
  oldestTranslate: { en: 'Waits longest for translation', ru: 'Дольше всего ждёт перевода' },
  since: { en: 'since', ru: 'с' },
  words: { en: 'Words left', ru: 'Осталось слов' },
  matrix: {
    en: 'Approved texts by collection and language, and how many are not',
    ru: 'Одобренные тексты по разделам и языкам, и сколько не одобрено',
  },
  collection: { en: 'Collection', ru: 'Раздел' },
  left: { en: 'left', ru: 'осталось' },
  whole: { en: 'everything is approved', ru: 'одобрено всё' },
  workload: { en: 'Work by person', ru: 'Работа по людям' },
  person: { en: 'Person', ru: 'Кто' },
  toTranslate: { en: 'To translate', ru: 'Перевести' },
  toReview: { en: 'To review', ru: 'Проверить' },
  late: { en: 'Overdue', ru: 'Просрочено' },
  longestOverdue: { en: 'Longest overdue', ru: 'Просрочено дольше всего' },
  recent: { en: 'What was done last', ru: 'Что сделано в последнее время' },
  nobodyNow: { en: 'Somebody who has left', ru: 'Бывший сотрудник' },
  keptBack: { en: 'What no site shows', ru: 'Чего не показывает ни один сайт' },
  deadLetters: {
    en: 'Changes that were kept from the sites',
    ru: 'Изменения, не попавшие на сайты',
  },
  unpublished: { en: 'Not published', ru: 'Не опубликовано' },
  dueOn: { en: 'due', ru: 'срок' },
  nobody: { en: 'nobody', ru: 'никому не поручено' },
  spend: {
    en: 'Characters billed for machine drafts, by month',
    ru: 'Оплаченные знаки машинного перевода по месяцам',
  },
  month: { en: 'Month', ru: 'Месяц' },
  characters: { en: 'Characters', ru: 'Знаков' },
  ofBudget: { en: 'Share of the month’s budget', ru: 'Доля бюджета на месяц' },
  budget: { en: 'Budget of a month', ru: 'Бюджет на месяц' },
  noBudget: { en: 'no limit', ru: 'без предела' },
  calls: { en: 'Each request to an engine', ru: 'Каждое обращение к системам перевода' },
  fallback: {
    en: 'By site: how many documents its readers get without a text of their own in their language',
    ru: 'По сайтам: у скольких документов нет своего текста на языке читателя',
  },
  machineOnly: {
    en: 'documents with a machine’s text alone',
    ru: 'документы только с машинным текстом',
  },
  machineShort: { en: 'machine:', ru: 'машина:' },
  site: { en: 'Site', ru: 'Сайт' },
  served: { en: 'In all', ru: 'Всего' },
  keptFromSites: {
    en: 'What keeps this document from the sites',
    ru: 'Что не пускает документ на сайты',
  },
  notPublished: {
    en: 'It is not published in its own language: its translations wait for that, too.',
    ru: 'Он не опубликован на языке оригинала: его переводы тоже ждут публикации.',
  },
  tabAbout: {
    en: 'Every language of this document, with a way to its texts.',
    ru: 'Все языки документа; из каждого можно перейти к текстам.',
  },
  ownLanguage: { en: 'Written in', ru: 'Язык оригинала' },
} as const satisfies Record<string, Label>;

export type BoardText = keyof typeof texts;

/** The words of the start page and of a document's tab about translation. */
export const boardText = wordsOf<BoardText>(texts);
