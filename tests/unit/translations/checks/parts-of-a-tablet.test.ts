import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** “Take half a tablet in the morning”, with two and with a quarter in its place. */
const doses: Record<Locale, readonly [half: string, two: string, quarter: string]> = {
  ru: [
    'Утром примите половину таблетки.',
    'Утром примите две таблетки.',
    'Утром примите четверть таблетки.',
  ],
  en: [
    'Take half a tablet in the morning.',
    'Take two tablets in the morning.',
    'Take a quarter of a tablet in the morning.',
  ],
  ar: ['تناول نصف قرص صباحا.', 'تناول قرصين صباحا.', 'تناول ربع قرص صباحا.'],
  'zh-Hans': ['早上服用半片。', '早上服用两片。', '早上服用四分之一片。'],
  ko: [
    '아침에 반 정을 복용하십시오.',
    '아침에 두 알을 복용하십시오.',
    '아침에 4분의 1 정을 복용하십시오.',
  ],
  ja: ['朝に半錠を服用します。', '朝に二錠を服用します。', '朝に四分の一錠を服用します。'],
  kk: [
    'Таңертең жарты таблетка ішіңіз.',
    'Таңертең екі таблетка ішіңіз.',
    'Таңертең ширек таблетка ішіңіз.',
  ],
  uz: [
    'Ertalab yarim tabletka iching.',
    'Ertalab ikki tabletka iching.',
    'Ertalab chorak tabletka iching.',
  ],
  vi: [
    'Buổi sáng uống nửa viên thuốc.',
    'Buổi sáng uống hai viên thuốc.',
    'Buổi sáng uống một phần tư viên thuốc.',
  ],
  mn: [
    'Өглөө хагас шахмал уугаарай.',
    'Өглөө хоёр шахмал уугаарай.',
    'Өглөө дөрөвний нэг шахмал уугаарай.',
  ],
  fr: [
    'Prenez un demi-comprimé le matin.',
    'Prenez deux comprimés le matin.',
    'Prenez un quart de comprimé le matin.',
  ],
  de: [
    'Nehmen Sie morgens eine halbe Tablette.',
    'Nehmen Sie morgens zwei Tabletten.',
    'Nehmen Sie morgens eine viertel Tablette.',
  ],
  tr: ['Sabah yarım tablet alın.', 'Sabah iki tablet alın.', 'Sabah çeyrek tablet alın.'],
  fa: ['صبح نصف قرص بخورید.', 'صبح دو قرص بخورید.', 'صبح یک چهارم قرص بخورید.'],
};

/** “Half an hour” and “half a year”, which other languages give in minutes and months. */
const times: Partial<Record<Locale, readonly [hour: string, year: string]>> = {
  ru: ['через полчаса', 'на полгода'],
  en: ['in half an hour', 'for half a year'],
  ar: ['بعد نصف ساعة', 'لمدة نصف سنة'],
  'zh-Hans': ['半小时后', '为期半年'],
  ko: ['반시간 후', '반년 동안'],
  ja: ['半時間後', '半年の間'],
  fr: ['dans une demi-heure', 'pendant un semestre'],
  de: ['in einer halben Stunde', 'für ein halbes Jahr'],
  tr: ['yarım saat sonra', 'yarım yıl boyunca'],
  fa: ['نیم ساعت بعد', 'به مدت نیم سال'],
};

const others = (locale: Locale) => localeTags.filter((one) => one !== locale);
const found = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales)).map(({ check }) => check);

describe.each(localeTags)('half a tablet in %s', (target) => {
  const [half, two, quarter] = doses[target];

  it('answers half a tablet of every other language', () => {
    const wrong = others(target).filter((one) => found(doses[one][0], half, [one, target]).length);
    expect(wrong).toEqual([]);
  });

  it.each([two, quarter])('is missed where there stands “%s”', (broken) => {
    const missed = others(target).filter(
      (one) => !found(doses[one][0], broken, [one, target]).includes('numberWords'),
    );
    expect(missed).toEqual([]);
  });
});

describe.each(Object.entries(times))('half an hour and half a year of %s', (locale, texts) => {
  const locales = [locale as Locale, locale === 'ru' ? 'en' : 'ru'] as const;
  const answers = locale === 'ru' ? ['30 minutes', '6 months'] : ['30 минут', '6 месяцев'];
  const wrong = locale === 'ru' ? ['20 minutes', '5 months'] : ['20 минут', '5 месяцев'];

  it.each([0, 1] as const)('may be told in minutes or months (%i)', (at) => {
    const of = (target: string) =>
      found(texts[at], target, locales).filter((one) => one.startsWith('number'));
    expect(of(answers[at] ?? '')).toEqual([]);
    expect(of(wrong[at] ?? '')).not.toEqual([]);
  });
});
