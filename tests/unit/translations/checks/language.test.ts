import { language } from '../../../../translations/checks/language.ts';
import { runCases } from './cases.ts';

const ru = 'После операции пациент остаётся в клинике и не должен вставать до утра.';
const en =
  'After the operation the patient stays in the clinic and must not get up before morning.';
const ar = 'بعد العملية يبقى المريض في المستشفى ولا يجب أن ينهض من السرير حتى الصباح.';
const fa = 'پس از عمل، بیمار در بیمارستان می‌ماند و نباید تا صبح از جای خود بلند شود.';
const zh = '手术后患者留在医院，早晨之前不得起床。';
const ja = '手術後、患者は病院に残り、朝まで起き上がってはいけません。';
const ko = '수술 후 환자는 병원에 머물며 아침까지 일어나서는 안 됩니다.';
const fr =
  'Après l’opération, le patient reste à la clinique et ne doit pas se lever avant le matin.';
const de =
  'Nach der Operation bleibt der Patient in der Klinik und darf nicht vor dem Morgen aufstehen.';
const tr =
  'Ameliyattan sonra hasta klinikte kalır ve sabaha kadar ayağa kalkmamalıdır, bu çok önemlidir.';
const kk = 'Операциядан кейін науқас емханада болады және таңға дейін тұрмауы керек.';

runCases(language, [
  [ru, en, ['ru', 'en'], 0],
  [ru, de, ['ru', 'en'], 1],
  [en, ru, ['en', 'ru'], 0],
  [en, kk, ['en', 'ru'], 1],
  [en, kk, ['en', 'kk'], 0],
  [ru, ar, ['ru', 'ar'], 0],
  [ru, fa, ['ru', 'ar'], 1],
  [ru, fa, ['ru', 'fa'], 0],
  [ru, ar, ['ru', 'fa'], 1],
  [ru, zh, ['ru', 'zh-Hans'], 0],
  [ru, ja, ['ru', 'zh-Hans'], 1],
  [ru, zh, ['ru', 'ja'], 1],
  [ru, ko, ['ru', 'ko'], 0],
  [ru, en, ['ru', 'ko'], 1],
  [ru, fr, ['ru', 'fr'], 0],
  [ru, en, ['ru', 'fr'], 1],
  [ru, de, ['ru', 'de'], 0],
  [ru, fr, ['ru', 'de'], 1],
  [ru, tr, ['ru', 'tr'], 0],
  [ru, de, ['ru', 'tr'], 1],
  [ru, 'MRI 3T', ['ru', 'ar'], 0],
]);

/** Short texts in a language that shares its letters with the one that was asked for. */
runCases(language, [
  [ru, 'Stop taking it before the meal.', ['ru', 'de'], 1],
  [ru, 'Verband täglich wechseln und kühlen.', ['ru', 'fr'], 1],
  [ru, 'İlaç günde iki kez alınır.', ['ru', 'vi'], 1],
  [ru, 'Yaralar her gün temizlenir.', ['ru', 'de'], 1],
  [ru, 'Dori kuniga ikki marta ichiladi.', ['ru', 'tr'], 1],
  [ru, 'Le pansement est changé chaque jour.', ['ru', 'en'], 1],
  [ru, 'Uống thuốc sau bữa ăn.', ['ru', 'fr'], 1],
  [ru, 'Universitätsklinikum Hamburg', ['ru', 'en'], 0],
  [ru, 'Kardiologie, Chirurgie, Onkologie', ['ru', 'de'], 0],
  [ru, 'Yara temiz tutulur.', ['ru', 'tr'], 0],
]);
