import { forbiddenTerms } from '../../../../translations/checks/forbidden-terms.ts';
import { aTerm } from './a-term.ts';
import { runCases } from './cases.ts';

runCases(forbiddenTerms, [
  ['ход', 'a stroke', ['ru', 'en'], 0, { terms: [{ ...aTerm, forbidden: ['apoplexy'] }] }],
  ['ход', 'an apoplexy', ['ru', 'en'], 1, { terms: [{ ...aTerm, forbidden: ['apoplexy'] }] }],
  ['ход', 'после удара', ['en', 'ru'], 1, { terms: [{ ...aTerm, forbidden: ['удар'] }] }],
  ['ход', '中风后', ['ru', 'zh-Hans'], 1, { terms: [{ ...aTerm, forbidden: ['中风'] }] }],
  ['ход', 'بعد السكتة', ['ru', 'ar'], 1, { terms: [{ ...aTerm, forbidden: ['سكتة'] }] }],
  ['ход', '중풍은', ['ru', 'ko'], 1, { terms: [{ ...aTerm, forbidden: ['중풍'] }] }],
]);
