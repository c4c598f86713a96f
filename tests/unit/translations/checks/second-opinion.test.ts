import { describe, expect, it } from 'vitest';
import { entryFindings } from '../../../../translations/checks/entry-findings.ts';
import { secondOpinion } from '../../../../translations/checks/second-opinion.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** The source's locale, the source, and what came back; then the words that a finding names of each. */
type Departure = [Locale, string, string, { source?: string; target?: string }];

const departures: Departure[] = [
  // Dose, unit, what it is counted by.
  [
    'ru',
    'Принимайте по 5 мг в день.',
    'Принимайте по 50 мг в день.',
    { source: '5', target: '50' },
  ],
  ['ru', 'Доза — 75 мг.', 'Доза составляет 75 мкг.', { source: '75 мг', target: '75 мкг' }],
  ['en', 'Give 2 mg/kg a day.', 'Give 2 mg a day.', { source: '2 mg/kg' }],
  ['fr', 'Prenez 20 mg de ce médicament.', 'Prenez 200 mg de ce remède.', { source: '20' }],
  ['ar', 'تناول 10 ملغ يوميا.', 'تناول 100 ملغ يوميا.', { source: '10', target: '100' }],
  ['zh-Hans', '每天服用75毫克。', '每日服用75微克。', { source: '75 毫克', target: '75 微克' }],
  // Numbers in words.
  ['ru', 'Принимайте дважды в день.', 'Принимайте трижды в день.', { source: 'дважды' }],
  [
    'en',
    'Take half a tablet.',
    'Take a quarter of a tablet.',
    { source: 'half', target: 'quarter' },
  ],
  // Negation.
  ['ru', 'Не принимайте до операции.', 'Принимайте до операции.', { source: 'Не' }],
  ['ru', 'Препарат противопоказан детям.', 'Препарат показан детям.', { source: 'противопоказан' }],
  ['en', 'Do not drive after it.', 'You can drive after it.', { source: 'not' }],
  ['de', 'Nehmen Sie es nicht ein.', 'Nehmen Sie es ein.', { source: 'nicht' }],
  ['tr', 'Bu ilacı almayın.', 'Bu ilacı alın.', { source: 'almayın' }],
  ['ko', '이 약을 복용하지 마십시오.', '이 약을 복용하십시오.', {}],
  ['fa', 'این دارو را مصرف نکنید.', 'این دارو را مصرف کنید.', {}],
  // Bounds.
  ['ru', 'Не менее 3 дней.', 'Не более 3 дней.', { source: 'Не менее 3', target: 'Не более 3' }],
  [
    'en',
    'Stay at least 3 days.',
    'Stay at most 3 days.',
    { source: 'at least', target: 'at most' },
  ],
  ['fr', 'Au moins 4 heures.', 'Au plus 4 heures.', { source: 'Au moins 4' }],
  // Medicines.
  [
    'ru',
    'Назначают варфарин.',
    'Назначают метформин.',
    { source: 'варфарин', target: 'метформин' },
  ],
  ['en', 'Take ibuprofen.', 'Take paracetamol.', { source: 'ibuprofen', target: 'paracetamol' }],
  ['zh-Hans', '服用二甲双胍。', '服用华法林。', { source: '二甲双胍', target: '华法林' }],
  // Sides, organs, before and after.
  [
    'ru',
    'Операция на левом колене.',
    'Операция на правом колене.',
    { source: 'лев', target: 'прав' },
  ],
  ['en', 'Take it before meals.', 'Take it after meals.', { source: 'before', target: 'after' }],
  [
    'de',
    'Schmerzen in der Leber.',
    'Schmerzen in der Niere.',
    { source: 'Leber', target: 'Niere' },
  ],
];

/** What a good way back does: other words, another order, another spelling of the same. */
const faithful: [Locale, string, string][] = [
  [
    'ru',
    'Не принимайте метформин за 48 часов до исследования.',
    'За 48 часов до обследования нельзя принимать метформин.',
  ],
  ['ru', 'Доза — не более 75 мг в день.', 'Доза не должна превышать 75 мг в сутки.'],
  [
    'ru',
    'Препарат противопоказан детям младше 6 лет.',
    'Лекарство противопоказано детям до 6 лет.',
  ],
  ['ru', 'Принимать 2 раза в день после еды.', 'Принимайте дважды в день после приёма пищи.'],
  [
    'ru',
    'Пациент остаётся в клинике не менее 3 дней.',
    'Больной находится в клинике минимум 3 дня.',
  ],
  [
    'en',
    'Do not take metformin for 48 hours before the scan.',
    'Metformin must not be taken in the 48 hours before the examination.',
  ],
  ['en', 'The dose is no more than 75 mg a day.', 'The dose does not exceed 75 mg per day.'],
  ['en', 'Take half a tablet on an empty stomach.', 'Take 1/2 tablet on an empty stomach.'],
  [
    'en',
    'Surgery on the left knee takes 90 minutes.',
    'The operation of the left knee lasts 90 minutes.',
  ],
  [
    'ar',
    'لا تتناول ميتفورمين لمدة ٤٨ ساعة قبل العملية.',
    'لا تأخذ الميتفورمين قبل العملية بـ 48 ساعة.',
  ],
  ['zh-Hans', '手术前48小时内不要服用二甲双胍。', '请勿在手术前48小时内服用二甲双胍。'],
  [
    'ko',
    '수술 전 48시간 동안 메트포르민을 복용하지 마십시오.',
    '수술 48시간 전에는 메트포르민을 복용하지 마세요.',
  ],
  [
    'fr',
    'Ne prenez pas de metformine pendant les 48 heures avant l’opération.',
    'Il ne faut pas prendre de metformine dans les 48 heures précédant l’opération.',
  ],
  [
    'fr',
    'Le médicament est contre-indiqué chez les enfants.',
    'Le médicament est contre-indiqué pour les enfants.',
  ],
  ['de', 'Die Dosis beträgt höchstens 75 mg pro Tag.', 'Die Dosis beträgt maximal 75 mg täglich.'],
  [
    'de',
    'Nehmen Sie vor der Operation kein Metformin ein.',
    'Nehmen Sie Metformin vor der Operation nicht ein.',
  ],
  ['tr', 'Ameliyattan önce metformin almayın.', 'Ameliyattan önce metformin kullanmayın.'],
  [
    'fa',
    'تا ۴۸ ساعت قبل از عمل متفورمین مصرف نکنید.',
    'متفورمین را تا 48 ساعت پیش از عمل مصرف نکنید.',
  ],
];

const found = (locale: Locale, source: string, back?: string) =>
  secondOpinion.run(
    anInput(
      source,
      '…',
      [locale, locale === 'uz' ? 'ru' : 'uz'],
      back === undefined ? {} : { back },
    ),
  );

describe('the second opinion', () => {
  it.each(departures)('warns in %s: “%s” came back as “%s”', (locale, source, back, places) => {
    const [fault, ...others] = found(locale, source, back);
    expect(others).toEqual([]);
    for (const told of [fault?.en, fault?.ru]) {
      // Words are read in lower case.
      for (const words of [back, places.source, places.target]) {
        expect(told?.toLowerCase()).toContain((words ?? '').toLowerCase());
      }
    }
  });

  it.each(faithful)('says nothing in %s: “%s” came back as “%s”', (locale, source, back) => {
    expect(found(locale, source, back)).toEqual([]);
    expect(found(locale, back, source)).toEqual([]);
  });

  it('The second opinion says nothing of a translation that nobody has had translated back', () => {
    expect(found('ru', 'Принимайте по 5 мг.')).toEqual([]);
  });

  it('The second opinion is a warning of its segment, and goes with the text that it is about', () => {
    const source = 'Принимайте по 5 мг.\nПейте воду.';
    const segments = [
      { key: '0', source: 'Принимайте по 5 мг.', sourceHash: 'a', target: 'Take 5 mg each.' },
      { key: '1', source: 'Пейте воду.', sourceHash: 'b', target: 'Drink water.' },
    ];
    const context = {
      clinical: true,
      person: false,
      sourceLocale: 'ru' as const,
      targetLocale: 'en' as const,
      termsOf: () => [],
      twinsOf: () => [],
    };
    const value = segments.map(({ target }) => target).join('\n');
    const backs = ['Принимайте по 50 мг.', 'Пейте воду.'];
    const asked = segments.map((segment, index) => ({ ...segment, back: backs[index] ?? '' }));
    expect(entryFindings(source, { value, segments: asked }, context)).toMatchObject([
      { check: 'secondOpinion', severity: 'warning', segment: '0' },
    ]);
    expect(entryFindings(source, { value, segments }, context)).toEqual([]);
  });
});
