import { whitespace } from '../../../../translations/checks/whitespace.ts';
import { runCases } from './cases.ts';

runCases(whitespace, [
  ['Да', 'Yes', ['ru', 'en'], 0],
  ['Да', ' Yes', ['ru', 'en'], 1],
  ['Да, конечно', 'نعم  بالتأكيد', ['ru', 'ar'], 1],
  ['Да ', '是 ', ['ru', 'zh-Hans'], 0],
  ['Да', '네 ', ['ru', 'ko'], 1],
]);
