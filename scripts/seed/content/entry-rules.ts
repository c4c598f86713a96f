import { approved, inReview, list, type SeedRow } from '../values.ts';

const note = {
  ru: 'Образец: перед поездкой проверьте правило на сайте консульства',
  en: 'Sample: check the rule on the consulate’s website before travelling',
  ar: 'نموذج: تحقق من القاعدة على موقع القنصلية قبل السفر',
};
const verified = {
  officialUrl: 'https://consulate.example/rules',
  validFrom: '2026-01-01',
  verifiedAt: '2026-11-01',
};

/**
 * The claim of one article, which names no country: a draft for an editor to verify. The rest are
 * samples that say so, not a statement of any country's law.
 */
export const entryRules: SeedRow[] = [
  {
    key: 'entryRule.arab-states-claim',
    status: 'draft',
    data: {
      destinationCountry: 'RU',
      regime: 'visaFree',
      documents: list(
        'Сообщение ТАСС от 8 декабря 2025 года (год определён по контексту) говорит о безвизовом въезде граждан «многих арабских государств», не называя их. Не публиковать, пока страны, цель и срок не подтверждены по официальному источнику.',
      ),
    },
    text: {
      en: inReview({
        documents: list(
          'A TASS report of 8 December 2025 (the year is inferred) claims visa-free entry for citizens of “many Arab states” without naming them. Do not publish until countries, purpose and term are confirmed by an official source.',
        ),
      }),
    },
  },
  {
    key: 'entryRule.sample-sa-treatment',
    data: {
      ...verified,
      sourceCountry: 'SA',
      destinationCountry: 'RU',
      purpose: 'treatment',
      regime: 'eVisa',
      maxDays: 30,
      documents: list(note.ru, 'паспорт со сроком не менее 6 месяцев', 'приглашение клиники'),
      invitationBy: 'clinic',
    },
    text: {
      en: approved({
        documents: list(
          note.en,
          'a passport valid for at least 6 months',
          'the clinic’s invitation',
        ),
      }),
      ar: approved({
        documents: list(note.ar, 'جواز سفر صالح لمدة لا تقل عن 6 أشهر', 'دعوة من العيادة'),
      }),
    },
  },
  {
    key: 'entryRule.sample-sa-accompanying',
    data: {
      ...verified,
      sourceCountry: 'SA',
      destinationCountry: 'RU',
      purpose: 'accompanying',
      regime: 'eVisa',
      maxDays: 30,
      documents: list(note.ru, 'документ о родстве с пациентом'),
      invitationBy: 'clinic',
    },
    text: {
      en: approved({ documents: list(note.en, 'proof of kinship with the patient') }),
      ar: inReview({ documents: list(note.ar, 'ما يثبت القرابة مع المريض') }),
    },
  },
  {
    key: 'entryRule.sample-ae-treatment',
    data: {
      ...verified,
      sourceCountry: 'AE',
      destinationCountry: 'RU',
      purpose: 'treatment',
      regime: 'visaFree',
      maxDays: 90,
      documents: list(note.ru, 'паспорт'),
    },
    text: {
      en: approved({ documents: list(note.en, 'a passport') }),
      ar: approved({ documents: list(note.ar, 'جواز السفر') }),
    },
  },
  {
    key: 'entryRule.sample-cn-resort',
    data: {
      ...verified,
      sourceCountry: 'CN',
      destinationCountry: 'RU',
      purpose: 'resort',
      regime: 'visa',
      maxDays: 30,
      documents: list(note.ru, 'путёвка санатория'),
      invitationBy: 'agency',
    },
    text: {
      en: approved({ documents: list(note.en, 'the sanatorium’s voucher') }),
      'zh-Hans': approved({ documents: list('样本：出行前请在领事馆网站核实规定', '疗养院凭单') }),
    },
  },
  {
    key: 'entryRule.sample-ru-korea',
    data: {
      ...verified,
      sourceCountry: 'RU',
      destinationCountry: 'KR',
      purpose: 'treatment',
      regime: 'visaFree',
      maxDays: 60,
      documents: list(note.ru, 'электронное разрешение на въезд'),
    },
    text: {
      en: approved({ documents: list(note.en, 'an electronic travel authorisation') }),
      ko: inReview({
        documents: list('예시: 여행 전 영사관 누리집에서 확인하십시오', '전자여행허가'),
      }),
    },
  },
  {
    key: 'entryRule.sample-tr-arrival',
    data: {
      ...verified,
      sourceCountry: 'TR',
      destinationCountry: 'RU',
      purpose: 'resort',
      regime: 'visaOnArrival',
      maxDays: 14,
      validTo: '2026-06-30',
      documents: list(note.ru, 'обратный билет'),
    },
    text: { en: approved({ documents: list(note.en, 'a return ticket') }) },
  },
];
