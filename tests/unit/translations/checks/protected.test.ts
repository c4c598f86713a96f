import { protectedTerms } from '../../../../translations/checks/protected.ts';
import { aTerm } from './a-term.ts';
import { runCases } from './cases.ts';

const kept = { ...aTerm, found: 'MEDSI', doNotTranslate: true, caseSensitive: true };

runCases(protectedTerms, [
  ['Клиника MEDSI', 'MEDSI clinic', ['ru', 'en'], 0, { terms: [kept] }],
  ['Клиника MEDSI', 'عيادة ميدسي', ['ru', 'ar'], 1, { terms: [kept] }],
  ['Клиника MEDSI', '梅德西诊所', ['ru', 'zh-Hans'], 1, { terms: [kept] }],
  ['Клиника MEDSI', '메드시 병원', ['ru', 'ko'], 0, { terms: [kept], person: true }],
]);
