import { untranslated } from '../../../../translations/checks/untranslated.ts';
import { runCases } from './cases.ts';

runCases(untranslated, [
  ['Отделение хирургии', 'Отделение хирургии', ['ru', 'en'], 1],
  ['Отделение хирургии', 'Отделение хирургии', ['ru', 'kk'], 0],
  ['Мы лечим пациентов без операции', 'Мы лечим пациентов без операции', ['ru', 'mn'], 1],
  ['MRI', 'MRI', ['en', 'ru'], 0],
  ['ПЭТ-КТ', 'ПЭТ-КТ', ['ru', 'kk'], 0],
  ['Temos', 'Temos', ['en', 'ar'], 0],
  ['12/5', '12/5', ['ru', 'zh-Hans'], 0],
  ['https://x.ru/a', 'https://x.ru/a', ['ru', 'ko'], 0],
  ['Иванов Пётр', 'Иванов Пётр', ['ru', 'mn'], 0, { person: true }],
  ['The clinic treats patients', 'The clinic treats patients', ['en', 'fr'], 1],
]);
