import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  mergeHeading: { en: 'The document has changed', ru: 'Документ изменился' },
  mergeBy: {
    en: '{who} saved it on {when}, after you had opened it. Decide for each field:',
    ru: '{who} сохранил(а) его {when}, после того как вы его открыли. Решите по каждому полю:',
  },
  mergeUnknown: {
    en: 'It was saved on {when}, after you had opened it. Decide for each field:',
    ru: 'Его сохранили {when}, после того как вы его открыли. Решите по каждому полю:',
  },
  mine: { en: 'Keep mine', ru: 'Оставить моё' },
  theirs: { en: 'Take theirs', ru: 'Взять чужое' },
  changedHeading: { en: 'Documents have changed', ru: 'Документы изменились' },
  changedSeveral: {
    en: 'Others have saved these after you had opened the list. Nothing was done yet.',
    ru: 'Другие сохранили их после того, как вы открыли список. Пока ничего не сделано.',
  },
  changedOne: {
    en: 'It was saved after you had opened it. Nothing was done yet.',
    ru: 'Его сохранили после того, как вы его открыли. Пока ничего не сделано.',
  },
  goOn: { en: 'Go on all the same', ru: 'Всё равно продолжить' },
  goOnAll: { en: 'Go on with all of them', ru: 'Продолжить со всеми' },
  goOnOthers: { en: 'Go on without these', ru: 'Продолжить без этих' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  onlyTheirs: { en: 'You have not changed this field', ru: 'Вы это поле не меняли' },
  saveMerged: { en: 'Save like this', ru: 'Сохранить так' },
  back: { en: 'Back to the form', ru: 'Вернуться к форме' },
  empty: { en: 'empty', ru: 'пусто' },
  yes: { en: 'yes', ru: 'да' },
  no: { en: 'no', ru: 'нет' },
  signInHeading: { en: 'Your session has ended', ru: 'Сеанс закончился' },
  signInAbout: {
    en: 'Sign in again: what you have typed is kept, and is saved then.',
    ru: 'Войдите снова: всё введённое на месте и после входа сохранится.',
  },
  email: { en: 'E-mail', ru: 'Эл. почта' },
  password: { en: 'Password', ru: 'Пароль' },
  signIn: { en: 'Sign in and save', ru: 'Войти и сохранить' },
  signInFailed: { en: 'Signing in has failed', ru: 'Войти не удалось' },
  unreachable: {
    en: 'The server cannot be reached. Try again when the connection is back: what you typed is kept.',
    ru: 'Сервер недоступен. Повторите, когда появится связь: введённое на месте.',
  },
  unsaved: {
    en: 'Unsaved input of {when} is kept in this browser.',
    ru: 'В этом браузере есть несохранённый ввод: {when}.',
  },
  bringBack: { en: 'Bring it back', ru: 'Вернуть' },
  discard: { en: 'Discard it', ru: 'Удалить' },
  leaveHeading: { en: 'Leave without saving?', ru: 'Уйти без сохранения?' },
  leaveAbout: {
    en: 'The form has edits that are not saved. In the other language it opens without them.',
    ru: 'В форме есть несохранённые правки. На другом языке она откроется без них.',
  },
  leave: { en: 'Switch without saving', ru: 'Переключить без сохранения' },
  stay: { en: 'Stay here', ru: 'Остаться' },
} as const satisfies Record<string, Label>;

export type SavingText = keyof typeof texts;

/** What the admin says about saving, in its language. */
export const savingText = wordsOf<SavingText>(texts);
