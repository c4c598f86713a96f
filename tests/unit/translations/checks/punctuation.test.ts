import { punctuation } from '../../../../translations/checks/punctuation.ts';
import { runCases } from './cases.ts';

runCases(punctuation, [
  ['Где болит?', 'Where does it hurt?', ['ru', 'en'], 0],
  ['Где болит?', 'أين الألم؟', ['ru', 'ar'], 0],
  ['Где болит?', 'أين الألم?', ['ru', 'ar'], 1],
  ['Боль, отёк', 'ألم, تورم', ['ru', 'ar'], 1],
  ['Боль, отёк', 'درد، ورم', ['ru', 'fa'], 0],
  ['Боль, отёк', '疼痛,水肿', ['ru', 'zh-Hans'], 1],
  ['Где болит?', 'どこが痛みますか。', ['ru', 'ja'], 0],
  ['Важно: пейте воду!', 'Important : buvez de l’eau !', ['ru', 'fr'], 0],
  ['Важно: пейте воду!', 'Important: buvez de l’eau!', ['ru', 'fr'], 2],
  ['Пейте больше воды в течение дня.', '물을 많이 드십시오', ['ru', 'ko'], 1],
  ['Пейте больше воды в течение дня.', '全天多喝水。', ['ru', 'zh-Hans'], 0],
]);
