import { glossary } from '../../../../translations/checks/glossary.ts';
import { aTerm } from './a-term.ts';
import { runCases } from './cases.ts';

runCases(glossary, [
  [
    'ход',
    'стационарное лечение',
    ['en', 'ru'],
    0,
    { terms: [{ ...aTerm, target: 'стационарный' }] },
  ],
  ['ход', 'أقسام المستشفيات', ['ru', 'ar'], 0, { terms: [{ ...aTerm, target: 'مستشفى' }] }],
  ['ход', 'a ward', ['ru', 'en'], 1, { terms: [{ ...aTerm, target: 'hospital' }] }],
  [
    'ход',
    'clinics',
    ['ru', 'en'],
    0,
    { terms: [{ ...aTerm, target: 'hospital', accepted: ['clinic'] }] },
  ],
  ['ход', '병원에서', ['ru', 'ko'], 0, { terms: [{ ...aTerm, target: '병원' }] }],
  ['ход', '医院里', ['ru', 'zh-Hans'], 0, { terms: [{ ...aTerm, target: '医院' }] }],
  ['ход', 'hastanesinde', ['ru', 'tr'], 0, { terms: [{ ...aTerm, target: 'hastane' }] }],
]);
