import { describe, expect, it } from 'vitest';
import { comparators } from '../../../../translations/checks/comparators.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';
import { runCases } from './cases.ts';

runCases(comparators, [
  ['не более 5 мг', 'no more than 5 mg', ['ru', 'en'], 0],
  ['не более 5 мг', 'at least 5 mg', ['ru', 'en'], 1],
  ['не более 5 мг', 'no less than 5 mg', ['ru', 'en'], 1],
  ['не более 5 мг', '5 mg', ['ru', 'en'], 1],
  ['≥ 5 мг', 'at least 5 mg', ['ru', 'en'], 0],
  ['≥ 5 мг', '< 5 mg', ['ru', 'en'], 1],
  ['до 14 дней', 'up to 14 days', ['ru', 'en'], 0],
  ['от 5 до 14 дней', '5 to 14 days', ['ru', 'en'], 0],
  ['до 14 дней', 'en fazla 14 gün', ['ru', 'tr'], 0],
  ['не менее 2 л', 'ما لا يقل عن 2 لتر', ['ru', 'ar'], 0],
  ['не менее 2 л', 'أقل من 2 لتر', ['ru', 'ar'], 1],
  ['не более 5 мг', '不超过5毫克', ['ru', 'zh-Hans'], 0],
  ['не более 5 мг', '超过5毫克', ['ru', 'zh-Hans'], 1],
  ['не менее 5 дней', '5일 이상', ['ru', 'ko'], 0],
  ['не менее 5 дней', '5일 이하', ['ru', 'ko'], 1],
  ['не более 5 мг', '5mgを超えない', ['ru', 'ja'], 0],
  ['не более 5 мг', '5mg以上', ['ru', 'ja'], 1],
  ['не более 5 мг', 'حداکثر ۵ میلی‌گرم', ['ru', 'fa'], 0],
  ['не более 5 мг', 'بیشتر از ۵ میلی‌گرم نباشد', ['ru', 'fa'], 0],
  ['не более 5 мг', 'حداقل ۵ میلی‌گرم', ['ru', 'fa'], 1],
  ['не более 5 мг', '5 мг-нан аспайды', ['ru', 'kk'], 0],
  ['не более 5 мг', '5 mg dan oshmasligi kerak', ['ru', 'uz'], 0],
  ['не более 5 мг', '5 мг-аас ихгүй', ['ru', 'mn'], 0],
  ['не более 5 мг', 'không quá 5 mg', ['ru', 'vi'], 0],
  ['не более 5 мг', 'ít nhất 5 mg', ['ru', 'vi'], 1],
  ['более 20 лет', 'plus de 20 ans', ['ru', 'fr'], 0],
  ['более 20 лет', 'moins de 20 ans', ['ru', 'fr'], 1],
  ['более 20 лет', 'mehr als 20 Jahre', ['ru', 'de'], 0],
  ['до 2026 года', 'by 2026', ['ru', 'en'], 0],
  ['при −20 °C', 'at −20 °C', ['ru', 'en'], 0],
  ['при −20 °C', 'at 20 °C', ['ru', 'en'], 1],
]);

/** Correct translations of the same texts; each with the words of one bound, and its opposite. */
type Turned = readonly [text: string, bound: string, opposite: string];

const target: Readonly<Record<string, Turned>> = {
  ru: ['Цель: HbA1c <7 %.', '<', '>'],
  en: ['Target: HbA1c <7 %.', '<', '>'],
  ar: ['الهدف: HbA1c أقل من 7 %.', 'أقل', 'أكثر'],
  fa: ['هدف: HbA1c کمتر از ۷ درصد.', 'کمتر', 'بیشتر'],
  'zh-Hans': ['目标：HbA1c低于7%。', '低', '高'],
  ko: ['목표: HbA1c 7% 미만.', '미만', '초과'],
  ja: ['目標：HbA1c 7%未満。', '未満', '以上'],
  fr: ['Objectif : HbA1c inférieure à 7 %.', 'inférieure', 'supérieure'],
  de: ['Ziel: HbA1c unter 7 %.', 'unter', 'über'],
  tr: ['Hedef: HbA1c %7’nin altında.', 'altında', 'üzerinde'],
};

const saturation: Readonly<Record<string, Turned>> = {
  ru: ['SpO2 не менее 95 %, B12 не более 900 пг/мл.', 'не менее 95', 'не более 95'],
  en: ['SpO2 at least 95 %, B12 at most 900 pg/ml.', 'at least', 'at most'],
  ar: ['SpO2 لا يقل عن 95 %، وB12 لا يزيد عن 900 بيكوغرام/مل.', 'لا يقل عن 95', 'لا يزيد عن 95'],
  fa: ['SpO2 حداقل ۹۵ درصد و B12 حداکثر ۹۰۰ پیکوگرم بر میلی‌لیتر.', 'حداقل', 'حداکثر'],
  'zh-Hans': ['SpO2不低于95%，B12不高于900皮克/毫升。', '不低于', '不高于'],
  ko: ['SpO2 95% 이상, B12 900 pg/ml 이하.', '이상', '이하'],
  fr: ['SpO2 au moins 95 %, B12 au plus 900 pg/ml.', 'au moins', 'au plus'],
  de: ['SpO2 mindestens 95 %, B12 höchstens 900 pg/ml.', 'mindestens', 'höchstens'],
  tr: ['SpO2 en az %95, B12 en fazla 900 pg/ml.', 'en az', 'en fazla'],
};

const price: Readonly<Record<string, Turned>> = {
  ru: ['Пребывание: от 5 дней.', 'от', 'до'],
  en: ['Stay: from 5 days.', 'from', 'up to'],
  ar: ['الإقامة: من 5 أيام.', 'من', 'حتى'],
  fa: ['اقامت: از ۵ روز.', 'از', 'حداکثر'],
  'zh-Hans': ['住院：5天起。', '5天起', '最多5天'],
  ko: ['입원: 5일부터.', '부터', '까지'],
  fr: ['Séjour : à partir de 5 jours.', 'à partir de', "jusqu'à"],
  de: ['Aufenthalt: ab 5 Tagen.', 'ab', 'bis'],
  tr: ['Kalış: en az 5 gün.', 'en az', 'en fazla'],
};

const each = Object.entries({ target, saturation, price }).flatMap(([, texts]) =>
  Object.entries(texts).flatMap(([from, [source]]) =>
    Object.entries(texts)
      .filter(([to]) => to !== from)
      .map(([to, turned]) => ({ source, turned, locales: [from, to] as [Locale, Locale] })),
  ),
);

describe('a bound, from each language into each other one', () => {
  const faultsOf = (source: string, text: string, locales: readonly [Locale, Locale]) =>
    comparators.run(anInput(source, text, locales)).map(({ en }) => en);

  it.each(each)('raises nothing where it is kept: $source | $turned.0', (one) => {
    expect(faultsOf(one.source, one.turned[0], one.locales)).toEqual([]);
  });

  it.each(each)('is found where it is turned: $source | $turned.0 with $turned.2', (one) => {
    const [text, bound, opposite] = one.turned;
    const broken = text.replace(bound, opposite);
    expect(broken).not.toBe(text);
    expect(faultsOf(one.source, broken, one.locales)).toHaveLength(1);
  });
});

runCases(comparators, [
  // Each number has its own bound: the other number's does not stand in for it.
  ['Глюкоза <7, ЛПНП >3', 'Glucose >7, LDL <3', ['ru', 'en'], 2],
  ['HbA1c <7 %, ЛПНП <3', 'HbA1c <7 %, LDL 3', ['ru', 'en'], 1],
  [
    'не более 5 мг утром и не менее 10 мг вечером',
    'at least 5 mg in the morning and at most 10 mg in the evening',
    ['ru', 'en'],
    2,
  ],
  // A preposition far away is no bound.
  ['Не более 5 мг', 'From the first day on the patient takes 5 mg', ['ru', 'en'], 1],
  ['Не более 5 мг', 'Patients who come to the clinic take 5 mg', ['ru', 'en'], 1],
  // A range has two ends and no bound; a bound that is said as one keeps it.
  ['от 5 до 10 мг', '5–10 mg', ['ru', 'en'], 0],
  ['от 5 мг до 10 мг', 'from 5 mg up to 10 mg', ['ru', 'en'], 0],
  ['5–10 мг', 'de 5 à 10 mg', ['ru', 'fr'], 0],
  ['от 5 до 10 дней', '5至10天', ['ru', 'zh-Hans'], 0],
  ['от 5 до 10 дней', 'من 5 إلى 10 أيام', ['ru', 'ar'], 0],
  ['от 5 до 10 дней', '5일에서 10일까지', ['ru', 'ko'], 0],
  ['от 5 до 10 дней', '5 günden 10 güne kadar', ['ru', 'tr'], 0],
  ['от 5 до 10 дней', '۵ تا ۱۰ روز', ['ru', 'fa'], 0],
  ['не менее 5, но не более 10 мг', 'at least 5 but at most 10 mg', ['ru', 'en'], 0],
  ['не менее 5, но не более 10 мг', 'at least 5 but at least 10 mg', ['ru', 'en'], 1],
  ['CD4 ≥200', 'CD4 ≤200', ['ru', 'en'], 1],
  ['COVID-19: старше 60 лет', 'COVID-19: under 60 years', ['ru', 'en'], 1],
  ['COVID-19: старше 60 лет', 'COVID-19: over 60 years', ['ru', 'en'], 0],
  ['давление выше 140/90', 'pressure below 140/90', ['ru', 'en'], 1],
  ['давление выше 140/90', 'pressure above 140/90', ['ru', 'en'], 0],
  ['Через 2 недели снимают швы', 'The stitches are removed after 2 weeks', ['ru', 'en'], 0],
  ['до 5 дней', 'ab 5 Tagen', ['ru', 'de'], 1],
  ['от 5 дней', 'bis 5 Tage', ['ru', 'de'], 1],
]);
