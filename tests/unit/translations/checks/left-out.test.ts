import { brackets } from '../../../../translations/checks/brackets.ts';
import { entities } from '../../../../translations/checks/entities.ts';
import { joinedWords } from '../../../../translations/checks/joined-words.ts';
import { numberOrder } from '../../../../translations/checks/number-order.ts';
import { sentences } from '../../../../translations/checks/sentences.ts';
import { runCases } from './cases.ts';

runCases(brackets, [
  ['таблетка (5 мг) утром', 'a tablet (5 mg) in the morning', ['ru', 'en'], 0],
  ['таблетка (5 мг) утром', 'a tablet in the morning', ['ru', 'en'], 1],
  ['таблетка (5 мг) утром', 'قرص (5 ملغ) صباحا', ['ru', 'ar'], 0],
  ['таблетка (5 мг) утром', '早上一片（5毫克）', ['ru', 'zh-Hans'], 0],
  ['таблетка (5 мг) утром', '早上一片', ['ru', 'zh-Hans'], 1],
  ['таблетка (5 мг) утром', 'یک قرص (5 میلی‌گرم صبح', ['ru', 'fa'], 1],
  ['+7 (495) 123-45-67', '+7 495 123-45-67', ['ru', 'de'], 0],
]);

runCases(sentences, [
  ['Пейте воду. Не курите.', 'Drink water. Do not smoke.', ['ru', 'en'], 0],
  ['Пейте воду. Не курите.', 'Drink water.', ['ru', 'en'], 1],
  ['Пейте воду. Не курите.', '请多喝水。请勿吸烟。', ['ru', 'zh-Hans'], 0],
  ['Пейте воду. Не курите.', '请多喝水。', ['ru', 'zh-Hans'], 1],
  ['Пейте воду. Не курите.', 'اشرب الماء.', ['ru', 'ar'], 1],
  ['Приём 15 марта.', 'Termin am 15. März.', ['ru', 'de'], 0],
  ['Давление 120 мм рт. ст. — норма', 'A pressure of 120 mmHg is normal', ['ru', 'en'], 0],
  [
    '术前不能吃饭，可以喝水。',
    '수술 전에는 금식하십시오. 물은 마셔도 됩니다.',
    ['zh-Hans', 'ko'],
    0,
  ],
  ['术前不能吃饭，可以喝水。', '수술 전에는 금식하십시오.', ['zh-Hans', 'ko'], 1],
  ['如果发烧，请告诉医生。', 'Bei Fieber rufen Sie den Arzt.', ['zh-Hans', 'de'], 0],
  ['Темекі шегуге болмайды, су ішуге болады.', 'Do not smoke. Water is fine.', ['kk', 'en'], 0],
  ['Темекі шегуге болмайды, су ішуге болады.', 'Do not smoke.', ['kk', 'en'], 1],
  ['Chekish mumkin emas, suv ichish mumkin.', '喫煙しないでください。', ['uz', 'ja'], 1],
  ['Тамхи татаж болохгүй, ус ууж болно.', '喫煙しないでください。', ['mn', 'ja'], 1],
  ['Sigara içmeyin, su içebilirsiniz.', 'Do not smoke. Water is allowed.', ['tr', 'en'], 0],
  ['Sigara içmeyin, su içebilirsiniz.', 'Do not smoke.', ['tr', 'en'], 1],
]);

runCases(numberOrder, [
  ['5 врачей и 12 сестёр', '5 doctors and 12 nurses', ['ru', 'en'], 0],
  ['5 врачей и 12 сестёр', '12 doctors and 5 nurses', ['ru', 'en'], 1],
  ['5 врачей и 12 сестёр', '12 أطباء و5 ممرضات', ['ru', 'ar'], 1],
  ['5 врачей и 12 сестёр', '12名医生和5名护士', ['ru', 'zh-Hans'], 1],
  ['5 врачей и 12 сестёр', '12 médecins et 5 infirmières', ['ru', 'fr'], 1],
  ['5 врачей и 12 сестёр', '5 Ärzte und 12 Schwestern', ['ru', 'de'], 0],
]);

runCases(entities, [
  ['HbA1c <7 %', 'HbA1c <7 %', ['ru', 'en'], 0],
  ['HbA1c <7 %', 'HbA1c &lt;7 %', ['ru', 'en'], 1],
  ['Наберите &lt; в поле', 'Type < into the field', ['ru', 'en'], 1],
  ['Наберите &lt; в поле', '请输入 &lt;', ['ru', 'zh-Hans'], 0],
]);

runCases(joinedWords, [
  ['Пейте воду. Не курите.', 'Drink water.Not smoke.', ['ru', 'en'], 1],
  ['Пейте воду. Не курите.', 'Buvez de l’eau. Ne fumez pas.', ['ru', 'fr'], 0],
  ['Пейте <g1>воду</g1> утром', 'Drink<g1>water</g1>in the morning', ['ru', 'en'], 1],
  ['Пейте <g1>воду</g1> утром', 'Drink <g1>water</g1> in the morning', ['ru', 'en'], 0],
  ['Пейте <g1>воду</g1> утром', '早上喝<g1>水</g1>', ['ru', 'zh-Hans'], 0],
  ['Drink <g1>water</g1> in the morning', 'Пейте<g1>воду</g1>утром', ['en', 'ru'], 1],
  ['Пейте <g1>воду</g1> утром', 'اشرب<g1>الماء</g1>صباحا', ['ru', 'ar'], 1],
  ['Пейте <g1>воду</g1> утром', 'صبح<g1>آب</g1>بنوشید', ['ru', 'fa'], 1],
  ['Пейте <g1>воду</g1> утром', '아침에<g1>물을</g1>드십시오', ['ru', 'ko'], 1],
  ['Пейте <g1>воду</g1> утром', 'Buvez<g1>de l’eau</g1>le matin', ['ru', 'fr'], 1],
  ['Пейте <g1>воду</g1> утром', 'Morgens<g1>Wasser</g1>trinken', ['ru', 'de'], 1],
  ['Пейте <g1>воду</g1> утром', 'Sabah<g1>su</g1>için', ['ru', 'tr'], 1],
]);
