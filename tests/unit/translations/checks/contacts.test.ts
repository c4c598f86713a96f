import { contacts } from '../../../../translations/checks/contacts.ts';
import { runCases } from './cases.ts';

runCases(contacts, [
  ['Пишите на a@b.ru', 'Write to a@b.ru', ['ru', 'en'], 0],
  ['Пишите на a@b.ru', 'Write to a@b.com', ['ru', 'en'], 2],
  ['+7 (495) 123-45-67', '+7 495 123 4567', ['ru', 'zh-Hans'], 0],
  ['+7 (495) 123-45-67', '+7 495 123 4568', ['ru', 'ko'], 2],
  ['+7 495 123 45 67', '+۷ ۴۹۵ ۱۲۳ ۴۵ ۶۷', ['ru', 'fa'], 0],
  ['см. https://x.ru/a.', 'انظر https://x.ru/a', ['ru', 'ar'], 0],
  ['см. https://x.ru/a', '见 https://x.ru/b', ['ru', 'zh-Hans'], 2],
]);
