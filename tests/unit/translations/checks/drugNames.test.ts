import { drugNames } from '../../../../translations/checks/drugNames.ts';
import { runCases } from './cases.ts';

runCases(drugNames, [
  ['Не принимайте метформина', 'Do not take metformin', ['ru', 'en'], 0],
  ['Не принимайте метформина', 'Do not take warfarin', ['ru', 'en'], 1],
  ['Аспирин', 'acetylsalicylic acid', ['ru', 'en'], 0],
  ['с ацетилсалициловой кислотой', 'à base d’acide acétylsalicylique', ['ru', 'fr'], 0],
  ['метформин', 'والميتفورمين', ['ru', 'ar'], 0],
  ['преднизолон', '泼尼松龙', ['ru', 'zh-Hans'], 0],
  ['преднизолон', '泼尼松', ['ru', 'zh-Hans'], 1],
  ['варфарин', '와파린을', ['ru', 'ko'], 0],
  ['варфарин', 'ワルファリン', ['ru', 'ja'], 0],
  ['инсулин', 'insülin', ['ru', 'tr'], 0],
  ['инсулин', 'انسولین', ['ru', 'fa'], 0],
  ['омепразол', 'эзомепразол', ['ru', 'kk'], 1],
  ['гепарин', 'Heparin', ['ru', 'de'], 0],
]);
