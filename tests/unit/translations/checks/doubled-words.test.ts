import { doubledWords } from '../../../../translations/checks/doubled-words.ts';
import { runCases } from './cases.ts';

runCases(doubledWords, [
  ['Боль в груди', 'Pain in the the chest', ['ru', 'en'], 1],
  ['Боль в груди', 'боль боль в груди', ['en', 'ru'], 1],
  ['Боль в груди', 'ألم ألم في الصدر', ['ru', 'ar'], 1],
  ['Вы', 'vous vous reposez', ['ru', 'fr'], 0],
  ['Боль', '통증 통증', ['ru', 'ko'], 1],
  ['Боль', '疼痛', ['ru', 'zh-Hans'], 0],
]);
