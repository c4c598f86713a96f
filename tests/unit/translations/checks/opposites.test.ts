import { opposites } from '../../../../translations/checks/opposites.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { type Case, runCases } from './cases.ts';

/** A Russian text, and for each locale its translation and one with the opposite. */
type Row = readonly [
  source: string,
  translations: Readonly<Partial<Record<Locale, readonly [string, string]>>>,
];

const rows: readonly Row[] = [
  [
    'операция на левом глазу',
    {
      en: ['surgery on the left eye', 'surgery on the right eye'],
      ar: ['جراحة العين اليسرى', 'جراحة العين اليمنى'],
      fa: ['جراحی چشم چپ', 'جراحی چشم راست'],
      'zh-Hans': ['左眼手术', '右眼手术'],
      ko: ['왼쪽 눈 수술', '오른쪽 눈 수술'],
      fr: ['chirurgie de l’œil gauche', 'chirurgie de l’œil droit'],
      de: ['Operation am linken Auge', 'Operation am rechten Auge'],
      tr: ['sol göz ameliyatı', 'sağ göz ameliyatı'],
    },
  ],
  [
    'заболевания печени',
    {
      en: ['diseases of the liver', 'diseases of the kidneys'],
      ar: ['أمراض الكبد', 'أمراض الكلى'],
      fa: ['بیماری‌های کبد', 'بیماری‌های قلب'],
      'zh-Hans': ['肝病', '肾病'],
      ko: ['간 질환', '심장 질환'],
      fr: ['maladies du foie', 'maladies du cœur'],
      de: ['Erkrankungen der Leber', 'Erkrankungen der Niere'],
      tr: ['karaciğer hastalıkları', 'böbrek hastalıkları'],
    },
  ],
  [
    'принимайте до еды',
    {
      en: ['take it before meals', 'take it after meals'],
      ar: ['تناوله قبل الأكل', 'تناوله بعد الأكل'],
      fa: ['قبل از غذا مصرف کنید', 'بعد از غذا مصرف کنید'],
      'zh-Hans': ['饭前服用', '饭后服用'],
      ko: ['식전에 드십시오', '식후에 드십시오'],
      fr: ['à prendre avant les repas', 'à prendre après les repas'],
      de: ['vor dem Essen einnehmen', 'nach dem Essen einnehmen'],
      tr: ['yemekten önce alın', 'yemekten sonra alın'],
    },
  ],
  [
    'доза для взрослых',
    {
      en: ['dose for adults', 'dose for children'],
      ar: ['جرعة البالغين', 'جرعة الأطفال'],
      fa: ['دوز بزرگسالان', 'دوز کودکان'],
      'zh-Hans': ['成人剂量', '儿童剂量'],
      ko: ['성인 용량', '소아 용량'],
      fr: ['dose pour adultes', 'dose pour enfants'],
      de: ['Dosis für Erwachsene', 'Dosis für Kinder'],
      tr: ['yetişkin dozu', 'çocuk dozu'],
    },
  ],
  [
    'прекратите приём',
    {
      en: ['stop taking it', 'start taking it'],
      ar: ['توقف عن تناوله', 'ابدأ تناوله'],
      fa: ['مصرف را قطع کنید', 'مصرف را شروع کنید'],
      'zh-Hans': ['停止服用', '开始服用'],
      ko: ['복용을 중단하십시오', '복용을 시작하십시오'],
      fr: ['arrêtez le traitement', 'commencez le traitement'],
      de: ['die Einnahme beenden', 'die Einnahme beginnen'],
      tr: ['ilacı bırakın', 'ilaca başlayın'],
    },
  ],
  [
    'вводят внутривенно',
    {
      en: ['given intravenously', 'given intramuscularly'],
      ar: ['يعطى عن طريق الوريد', 'يعطى في العضل'],
      fa: ['تزریق وریدی', 'تزریق عضلانی'],
      'zh-Hans': ['静脉注射', '肌肉注射'],
      ko: ['정맥 투여', '근육 투여'],
      fr: ['par voie intraveineuse', 'par voie intramusculaire'],
      de: ['intravenös geben', 'intramuskulär geben'],
      tr: ['damar yoluyla verilir', 'kas içine verilir'],
    },
  ],
  [
    'раз в день',
    {
      en: ['once a day', 'once a week'],
      ar: ['مرة في اليوم', 'مرة في الأسبوع'],
      fa: ['یک بار در روز', 'یک بار در هفته'],
      'zh-Hans': ['每天一次', '每周一次'],
      ko: ['하루 한 번', '일주일에 한 번'],
      fr: ['une fois par jour', 'une fois par semaine'],
      de: ['einmal täglich', 'einmal wöchentlich'],
      tr: ['günde bir kez', 'haftada bir kez'],
    },
  ],
];

runCases(
  opposites,
  rows.flatMap(([source, translations]) =>
    Object.entries(translations).flatMap(([locale, [kept, turned]]): Case[] => [
      [source, kept, ['ru', locale as Locale], 0],
      [source, turned, ['ru', locale as Locale], 1],
      [kept, source, [locale as Locale, 'ru'], 0],
    ]),
  ),
);

runCases(opposites, [
  ['Everyone has the right to care', 'Каждый имеет право на помощь', ['en', 'ru'], 0],
  ['дети и взрослые', 'children and adults', ['ru', 'en'], 0],
  ['новорождённые', 'children', ['ru', 'en'], 0],
]);
