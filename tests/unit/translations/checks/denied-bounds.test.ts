import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** The same text in each language, and the words whose exchange makes a fault of it. */
type Texts = Readonly<Partial<Record<Locale, readonly [text: string, was: string, is: string]>>>;

/** A limit as “no more than two”, or as “more than two may not”. */
const visitors: Texts = {
  ru: ['К больному пускают не более двух родственников.', 'не более', 'не менее'],
  en: ['No more than two relatives may visit the patient.', 'No more', 'No fewer'],
  ar: ['لا يجوز أن يزور المريض أكثر من قريبين اثنين.', 'أكثر', 'أقل'],
  fa: ['نباید بیش از دو نفر به ملاقات بیمار بروند.', 'بیش', 'کمتر'],
  'zh-Hans': ['探视患者的亲属不得超过两人。', '不得超过', '不得少于'],
  fr: ['Pas plus de deux proches peuvent visiter le patient.', 'plus', 'moins'],
  de: ['Nicht mehr als zwei Angehörige dürfen den Patienten besuchen.', 'mehr', 'weniger'],
  tr: ['Hastayı iki kişiden fazla yakını ziyaret edemez.', 'fazla', 'az'],
};

/** “More than” beside a denial of something else: its direction stays. */
const pain: Texts = {
  ru: ['Температура не снижается больше 12 часов.', 'больше', 'меньше'],
  en: ['The fever does not go down for more than 12 hours.', 'more', 'less'],
  ar: ['لا تنخفض الحرارة لأكثر من 12 ساعة.', 'لأكثر', 'لأقل'],
  fa: ['تب بیش از ۱۲ ساعت پایین نمی‌آید.', 'بیش از', 'کمتر از'],
  'zh-Hans': ['发热超过12小时不退。', '超过', '少于'],
  ko: ['12시간 넘게 열이 내리지 않습니다.', '넘게', '미만'],
  fr: ['La fièvre ne baisse pas pendant plus de 12 heures.', 'plus', 'moins'],
  de: ['Das Fieber sinkt mehr als 12 Stunden nicht.', 'mehr', 'weniger'],
  tr: ['Ateş 12 saatten fazla düşmez.', 'fazla', 'az'],
};

const pairs = Object.entries({ visitors, pain }).flatMap(([, texts]) =>
  Object.entries(texts).flatMap(([from, [source]]) =>
    Object.entries(texts)
      .filter(([to]) => to !== from)
      .map(([to, [target, was, is]]) => ({
        source,
        target,
        broken: target.replace(was, is),
        locales: [from, to] as [Locale, Locale],
      })),
  ),
);

const found = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales)).map(({ check, severity }) => `${check} ${severity}`);

describe('a bound beside a denial', () => {
  it.each(pairs)('raises no error: $source | $target', ({ source, target, locales }) => {
    expect(found(source, target, locales).filter((one) => one.endsWith('error'))).toEqual([]);
  });

  it.each(pairs)('is found where it is turned: $source | $broken', (one) => {
    const before = found(one.source, one.target, one.locales);
    expect(one.broken).not.toBe(one.target);
    const fresh = found(one.source, one.broken, one.locales).filter((it) => !before.includes(it));
    expect(fresh.some((it) => /^(?:comparators|opposites)/.test(it))).toBe(true);
  });
});
