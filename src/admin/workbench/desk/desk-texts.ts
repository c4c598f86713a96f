import type { Label } from '../../../../collections/labels.ts';
import { wordsOf } from '../../words/told.ts';

const texts = {
  saved: { en: 'All saved', ru: 'Всё сохранено' },
  saving: { en: 'Saving…', ru: 'Сохраняется…' },
  unsaved: { en: 'Typing…', ru: 'Есть несохранённое…' },
  lost: {
    en: 'No connection: your text is kept in this browser and is sent when it is back.',
    ru: 'Нет связи: текст сохранён в этом браузере и уйдёт, когда связь появится.',
  },
  signedOut: {
    en: 'Your session has ended: your text is kept in this browser.',
    ru: 'Сеанс закончился: текст сохранён в этом браузере.',
  },
  signIn: { en: 'Sign in…', ru: 'Войти…' },
  trouble: { en: 'Refused', ru: 'Отказано' },
  toTrouble: { en: 'Go there', ru: 'Перейти' },
  back: { en: 'To the queue', ru: 'К очереди' },
  form: { en: 'Open the form', ru: 'Открыть форму' },
  previousDocument: { en: 'Previous document', ru: 'Предыдущий документ' },
  nextDocument: { en: 'Next document', ru: 'Следующий документ' },
  source: { en: 'Source', ru: 'Оригинал' },
  target: { en: 'Translation', ru: 'Перевод' },
  help: { en: 'Keys', ru: 'Клавиши' },
  close: { en: 'Close', ru: 'Закрыть' },
  approveAndNext: { en: 'Approve and next', ru: 'Одобрить и дальше' },
  saveAndNext: { en: 'To review and next', ru: 'На проверку и дальше' },
  next: { en: 'Next text', ru: 'Следующий текст' },
  previous: { en: 'Previous text', ru: 'Предыдущий текст' },
  copySource: { en: 'Copy the source', ru: 'Скопировать оригинал' },
  match: { en: 'Insert the match of that number', ru: 'Вставить совпадение с этим номером' },
  term: { en: 'Insert the next term', ru: 'Вставить следующий термин' },
  helpKey: { en: 'This sheet', ru: 'Эта подсказка' },
  insertTag: { en: 'Put back', ru: 'Вернуть' },
  missingTags: { en: 'Formatting that is missing', ru: 'Потерянное форматирование' },
  changed: { en: 'What has changed in the source', ru: 'Что изменилось в оригинале' },
  matches: { en: 'Translation memory', ru: 'Память переводов' },
  noMatches: { en: 'Nothing similar was approved yet.', ru: 'Похожего ещё не одобряли.' },
  terms: { en: 'Terms', ru: 'Термины' },
  doNotTranslate: { en: 'leave as it is', ru: 'не переводить' },
  findings: { en: 'Checks', ru: 'Проверки' },
  noFindings: { en: 'The checks find nothing.', ru: 'Проверки ничего не находят.' },
  suggestionDiff: { en: 'Proposed; the difference is marked', ru: 'Предложено; отличия отмечены' },
  history: { en: 'History', ru: 'История' },
  noHistory: { en: 'Nobody has done anything yet.', ru: 'Пока никто ничего не делал.' },
  restore: { en: 'Restore', ru: 'Вернуть этот текст' },
  reader: { en: 'What a reader sees now', ru: 'Что сейчас видит читатель' },
  readerNothing: {
    en: 'Nothing: the source is not published.',
    ru: 'Ничего: оригинал не опубликован.',
  },
  instead: { en: 'in place of a translation', ru: 'вместо перевода' },
  approveEqual: { en: 'Approve all equal texts', ru: 'Одобрить все одинаковые' },
  theirsHeading: {
    en: 'Somebody else has changed this text. Yours is kept here; nothing is overwritten until you choose.',
    ru: 'Текст изменил кто-то другой. Ваш сохранён здесь; пока вы не выберете, ничего не перезаписано.',
  },
  theirs: { en: 'Their text', ru: 'Их текст' },
  keepMine: { en: 'Write mine over it', ru: 'Записать мой' },
  takeTheirs: { en: 'Take theirs', ru: 'Взять их текст' },
  whole: {
    en: 'This text is laid out differently from its source. Edit it in the form; here it can be judged.',
    ru: 'Этот текст построен иначе, чем оригинал. Правьте его в форме; здесь его можно оценить.',
  },
  origin: { en: 'Written by', ru: 'Написано' },
  byMachine: { en: 'machine', ru: 'машина' },
  byMemory: { en: 'translation memory', ru: 'память переводов' },
  byHuman: { en: 'person', ru: 'человек' },
  byImport: { en: 'import', ru: 'импорт' },
  bySeed: { en: 'sample', ru: 'образец' },
  going: { en: 'on its way…', ru: 'отправляется…' },
  notYours: {
    en: 'You do not work in this language: the texts are read-only.',
    ru: 'Вы не работаете с этим языком: тексты только для чтения.',
  },
  empty: { en: 'The document has no texts.', ru: 'В документе нет текстов.' },
  done: { en: 'Nothing is left to do here.', ru: 'Здесь всё сделано.' },
  left: { en: 'Left', ru: 'Осталось' },
  wordsWritten: { en: 'characters', ru: 'знаков' },
  failed: { en: 'That did not work. Try again.', ru: 'Не получилось. Попробуйте ещё раз.' },
  bold: { en: 'bold', ru: 'полужирный' },
  italic: { en: 'italic', ru: 'курсив' },
  underline: { en: 'underlined', ru: 'подчёркнутый' },
  style: { en: 'formatting', ru: 'форматирование' },
  link: { en: 'link', ru: 'ссылка' },
  break: { en: 'line break', ru: 'перенос строки' },
  object: { en: 'object', ru: 'объект' },
  kept: { en: 'stays as it is', ru: 'остаётся как есть' },
  opens: { en: 'begins', ru: 'начало' },
  closes: { en: 'ends', ru: 'конец' },
} as const satisfies Record<string, Label>;

export type DeskText = keyof typeof texts;

/** The editor's words in the admin's language. */
export const deskText = wordsOf<DeskText>(texts);

const actions: Readonly<Record<string, Label>> = {
  write: { en: 'wrote', ru: 'написал(а)' },
  submit: { en: 'sent to review', ru: 'отправил(а) на проверку' },
  approve: { en: 'approved', ru: 'одобрил(а)' },
  override: { en: 'approved with errors', ru: 'одобрил(а) с ошибками' },
  reject: { en: 'rejected', ru: 'отклонил(а)' },
  accept: { en: 'took a proposal', ru: 'принял(а) предложение' },
  dismiss: { en: 'dismissed a proposal', ru: 'убрал(а) предложение' },
  comment: { en: 'commented', ru: 'прокомментировал(а)' },
  assign: { en: 'assigned', ru: 'поручил(а)' },
};

/** What somebody did, as a verb. */
export const actionWord = (action: string, language: string): string =>
  actions[action]?.[language === 'ru' ? 'ru' : 'en'] ?? action;
