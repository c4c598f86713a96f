import { empty } from '../../../../translations/checks/empty.ts';
import { runCases } from './cases.ts';

runCases(empty, [
  ['Текст', ' ', ['ru', 'en'], 1],
  ['Текст', '文', ['ru', 'zh-Hans'], 0],
  ['', '', ['ru', 'ar'], 0],
]);
