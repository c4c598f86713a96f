import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  translate: { ru: 'Перевести…', en: 'Translate…' },
  translateSelected: { ru: 'Перевести выбранное', en: 'Translate the selected' },
  translateAll: { ru: 'Перевести весь раздел…', en: 'Translate the whole collection…' },
  title: { ru: 'Машинный перевод', en: 'Machine drafting' },
  aboutDocument: { ru: 'Этот документ', en: 'This document' },
  aboutSelected: { ru: 'Выбрано документов', en: 'Documents selected' },
  aboutAll: { ru: 'Все документы раздела', en: 'All documents of the collection' },
  explanation: {
    ru: 'Машина переводит то, чего ещё нет или что с тех пор изменилось. Тексты людей она не трогает: к ним она прикладывает предложение. На сайты машинный текст попадает после проверки рецензентом — или раньше, если правило раздела и сам сайт это разрешают.',
    en: 'The machine drafts what is missing or has changed since. It leaves the texts of people alone and puts a suggestion beside them. Its texts reach the sites once a reviewer has approved them, or before where the collection’s rule and the site allow it.',
  },
  languages: { ru: 'На какие языки', en: 'Into which languages' },
  languageCount: { ru: 'языков', en: 'languages' },
  allLanguages: { ru: 'Все', en: 'All' },
  chooseLanguage: { ru: 'Отметьте хотя бы один язык.', en: 'Tick at least one language.' },
  estimate: { ru: 'Что будет сделано', en: 'What will be done' },
  counting: { ru: 'Считаем тексты и знаки…', en: 'Counting texts and characters…' },
  notCounted: { ru: 'Не получилось посчитать', en: 'The count did not work' },
  again: { ru: 'Ещё раз', en: 'Try again' },
  language: { ru: 'Язык', en: 'Language' },
  engine: { ru: 'Система', en: 'Engine' },
  documents: { ru: 'Документов', en: 'Documents' },
  texts: { ru: 'Текстов', en: 'Texts' },
  segments: { ru: 'Отрывков', en: 'Segments' },
  remembered: { ru: 'Из памяти', en: 'From memory' },
  characters: { ru: 'Знаков', en: 'Characters' },
  cost: { ru: 'Стоимость', en: 'Cost' },
  total: { ru: 'Всего', en: 'Total' },
  budgetLeft: { ru: 'Осталось в бюджете, знаков', en: 'Characters left in the budget' },
  overBudget: {
    ru: 'Бюджета не хватит на всё: работа остановится и продолжится сама, когда он возобновится.',
    en: 'The budget does not cover everything: the work will pause, and go on by itself when there is more.',
  },
  nothingToDo: {
    ru: 'На отмеченных языках машине делать нечего: всё переведено или переводится людьми.',
    en: 'There is nothing for a machine to do in these languages: all is translated, or left to people.',
  },
  pseudo: {
    ru: 'Псевдоперевод показывает, как поместится текст. Одобрить его нельзя: это не перевод.',
    en: 'A pseudo-translation shows how texts will fit. It cannot be approved: it is no translation.',
  },
  start: { ru: 'Начать', en: 'Start' },
  starting: { ru: 'Запускаем…', en: 'Starting…' },
  cancel: { ru: 'Отменить перевод', en: 'Cancel the run' },
  cancelling: { ru: 'Отменяем…', en: 'Cancelling…' },
  close: { ru: 'Закрыть', en: 'Close' },
  mayClose: {
    ru: 'Окно можно закрыть: работа продолжится.',
    en: 'You may close this: the work goes on.',
  },
  another: { ru: 'Перевести ещё', en: 'Translate more' },
  preparing: { ru: 'Подбираем тексты…', en: 'Gathering the texts…' },
  running: { ru: 'Переводится', en: 'Being drafted' },
  paused: { ru: 'Приостановлено', en: 'Paused' },
  done: { ru: 'Готово', en: 'Done' },
  cancelled: { ru: 'Отменено', en: 'Cancelled' },
  cancelledNote: {
    ru: 'Что успело перевестись, осталось.',
    en: 'What had been drafted by then has stayed.',
  },
  ready: { ru: 'Переведено', en: 'Drafted' },
  billed: { ru: 'Знаков оплачено', en: 'Characters billed' },
  timeLeft: { ru: 'Осталось примерно', en: 'Time left, about' },
  problems: { ru: 'Не получилось', en: 'Problems' },
  goingOn: { ru: 'Сейчас переводится машиной', en: 'Being drafted by machine' },
  unsaved: { ru: 'Сначала сохраните изменения.', en: 'Save your changes first.' },
  failed: { ru: 'Не получилось. Попробуйте ещё раз.', en: 'That did not work. Try again.' },
  offline: {
    ru: 'Сервер не отвечает. Проверьте связь и попробуйте ещё раз.',
    en: 'The server does not answer. Check the connection and try again.',
  },
  notSelected: {
    ru: 'Не получилось узнать, какие документы выбраны. Обновите страницу.',
    en: 'It could not be found out which documents are selected. Reload the page.',
  },
  startedBy: { ru: 'Кто запустил', en: 'Started by' },
  startedAt: { ru: 'Когда', en: 'At' },
  finishedAt: { ru: 'Завершено', en: 'Finished' },
  ofAll: { ru: 'из', en: 'of' },
} as const satisfies Record<string, Label>;

export type RunText = keyof typeof texts;

/** The words around machine drafting, in the admin's language. */
export const runText = wordsOf<RunText>(texts);

const engineNames: Record<string, Label> = {
  deepl: { ru: 'DeepL', en: 'DeepL' },
  libre: { ru: 'LibreTranslate', en: 'LibreTranslate' },
  pseudo: { ru: 'Псевдоперевод', en: 'Pseudo-translation' },
  identity: { ru: 'Без изменений', en: 'Unchanged' },
};

/** An engine's name for people. */
export const engineName = (id: string, language: string): string =>
  engineNames[id]?.[language === 'ru' ? 'ru' : 'en'] ?? id;
