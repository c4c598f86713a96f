import { drugNames } from '../../../../translations/checks/drug-names.ts';
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

runCases(drugNames, [
  ['tacrolimus', 'такролимус', ['en', 'ru'], 0],
  ['tacrolimus', 'тоцилизумаб', ['en', 'ru'], 1],
  ['tacrolimus', 'تاكروليموس', ['en', 'ar'], 0],
  ['tacrolimus', 'ليفيتيراسيتام', ['en', 'ar'], 1],
  ['tacrolimus', 'تاکرولیموس', ['en', 'fa'], 0],
  ['tacrolimus', 'سرترالین', ['en', 'fa'], 1],
  ['tacrolimus', '他克莫司', ['en', 'zh-Hans'], 0],
  ['tacrolimus', '左乙拉西坦', ['en', 'zh-Hans'], 1],
  ['tacrolimus', '타크로리무스', ['en', 'ko'], 0],
  ['tacrolimus', '레베티라세탐', ['en', 'ko'], 1],
  ['levetiracetam', 'lévétiracétam', ['en', 'fr'], 0],
  ['levetiracetam', 'prégabaline', ['en', 'fr'], 1],
  ['hydroxychloroquine', 'Hydroxychloroquin', ['en', 'de'], 0],
  ['hydroxychloroquine', 'hidroksiklorokini', ['en', 'tr'], 0],
  ['hydroxychloroquine', 'sertralini', ['en', 'tr'], 1],
  ['лечение рака', 'علاج السرطان', ['ru', 'ar'], 0],
]);
