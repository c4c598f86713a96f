import { pseudo } from '../../../../translations/checks/pseudo.ts';
import { runCases } from './cases.ts';

runCases(pseudo, [
  ['Текст', '⟦Ťéẋť⟧', ['ru', 'en'], 1],
  ['Текст', 'نص', ['ru', 'ar'], 0],
]);
