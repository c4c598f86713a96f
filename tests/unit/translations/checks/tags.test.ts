import { tags } from '../../../../translations/checks/tags.ts';
import { runCases } from './cases.ts';

runCases(tags, [
  ['<g1>Да</g1><x2/>', '<x2/><g1>Yes</g1>', ['ru', 'en'], 0],
  ['<g1>Да</g1>', 'Yes', ['ru', 'en'], 2],
  ['Да', '<g1>نعم</g1>', ['ru', 'ar'], 2],
  ['<k1>I20</k1>', '<k1>I20</k1>', ['ru', 'ko'], 0],
  ['<k1>I20</k1>', '<k1></k1>', ['ru', 'zh-Hans'], 1],
]);
