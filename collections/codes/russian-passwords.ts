/**
 * What Russian speakers choose first, beside what the library's international lists hold, and
 * what somebody would choose here. Restated from what published lists of leaked passwords share.
 */
export const russianPasswords = [
  'пароль',
  'привет',
  'любовь',
  'солнце',
  'солнышко',
  'котенок',
  'зайчик',
  'наташа',
  'марина',
  'светлана',
  'максим',
  'андрей',
  'сергей',
  'александр',
  'владимир',
  'россия',
  'москва',
  'спартак',
  'зенит',
  'админ',
  'администратор',
  'секрет',
  'поликлиника',
  'клиника',
  'больница',
  'доктор',
  'врач',
  'медицина',
  'здоровье',
  'курорт',
] as const;

const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбю';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** The same keys on the Latin layout: пароль is gfhjkm. */
export const onLatinKeys = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => latinKeys[cyrillicKeys.indexOf(letter)] ?? letter);
