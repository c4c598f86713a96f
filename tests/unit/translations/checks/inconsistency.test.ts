import { inconsistency } from '../../../../translations/checks/inconsistency.ts';
import { runCases } from './cases.ts';

runCases(inconsistency, [
  ['Да', 'Yes', ['ru', 'en'], 0, { twins: ['Yes'] }],
  ['Да', 'Yeah', ['ru', 'en'], 1, { twins: ['Yes'] }],
  ['Да', 'نعم', ['ru', 'ar'], 0],
  ['Да', '예', ['ru', 'ko'], 1, { twins: ['네'] }],
  ['Да', '是', ['ru', 'zh-Hans'], 0, { twins: ['对', '是'] }],
]);
