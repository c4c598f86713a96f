import { script } from '../../../../translations/checks/script.ts';
import { runCases } from './cases.ts';

runCases(script, [
  ['Отделение хирургии сердца', 'Отделение хирургии сердца', ['ru', 'en'], 1],
  ['Отделение хирургии сердца', 'Cardiac surgery ward', ['ru', 'ar'], 1],
  ['Отделение хирургии сердца', 'قسم جراحة القلب', ['ru', 'ar'], 0],
  ['Отделение хирургии сердца', '心臟外科 PET-CT', ['ru', 'zh-Hans'], 0],
  ['Joint Commission International', 'Joint Commission International', ['ru', 'ko'], 0],
]);
