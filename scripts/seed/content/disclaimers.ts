import { approved, inReview, type SeedRow } from '../values.ts';

/** Warnings by jurisdiction. Sample wordings: a lawyer of the jurisdiction writes the real ones. */
export const disclaimers: SeedRow[] = [
  {
    key: 'disclaimer.ru-treatment',
    data: {
      jurisdiction: 'RU',
      appliesTo: ['procedure', 'offer', 'package', 'clinic'],
      text: 'Имеются противопоказания. Необходима консультация специалиста.',
      version: 'sample-2026-1',
    },
    text: {
      en: approved({ text: 'There are contraindications. Consult a specialist.' }),
      ar: approved({ text: 'توجد موانع طبية. تلزم استشارة الاختصاصي.' }),
      ko: approved({ text: '금기 사항이 있습니다. 전문의와 상담하십시오.' }),
      'zh-Hans': approved({ text: '存在禁忌证。请咨询专科医生。' }),
    },
  },
  {
    key: 'disclaimer.ru-resort',
    data: {
      jurisdiction: 'RU',
      appliesTo: ['destination'],
      text: 'Курортное лечение назначает врач. Имеются противопоказания.',
      version: 'sample-2026-1',
    },
    text: {
      en: approved({
        text: 'Resort treatment is prescribed by a doctor. There are contraindications.',
      }),
      ar: inReview({ text: 'يصف الطبيب العلاج في المنتجعات. توجد موانع طبية.' }),
    },
  },
  {
    key: 'disclaimer.kr-treatment',
    sourceLocale: 'ko',
    data: {
      jurisdiction: 'KR',
      appliesTo: ['procedure', 'offer', 'clinic'],
      text: '치료 결과는 환자마다 다를 수 있으며 부작용이 나타날 수 있습니다. (예시 문구)',
      version: 'sample-2026-1',
    },
    text: {
      ru: approved({
        text: 'Результат лечения зависит от пациента; возможны побочные действия. (Образец текста)',
      }),
      en: approved({
        text: 'Results of treatment differ from patient to patient; side effects are possible. (Sample wording)',
      }),
    },
  },
  {
    key: 'disclaimer.sa-information',
    data: {
      jurisdiction: 'SA',
      appliesTo: ['clinic', 'offer', 'package'],
      text: 'Сведения носят справочный характер и не являются медицинской консультацией. (Образец текста)',
      version: 'sample-2026-1',
    },
    text: {
      en: approved({
        text: 'The information is for reference and is not medical advice. (Sample wording)',
      }),
      ar: approved({ text: 'المعلومات لأغراض مرجعية وليست استشارة طبية. (نص نموذجي)' }),
    },
  },
  {
    key: 'disclaimer.eu-promotion',
    sourceLocale: 'en',
    data: {
      jurisdiction: 'EU',
      appliesTo: ['offer', 'package'],
      text: 'Prices and results are not guaranteed. Read about risks before you decide. (Sample wording)',
      version: 'sample-2026-1',
    },
    text: {
      ru: approved({
        text: 'Цены и результаты не гарантируются. Прочтите о рисках до того, как решите. (Образец текста)',
      }),
      de: approved({
        text: 'Preise und Ergebnisse sind nicht garantiert. Informieren Sie sich vor Ihrer Entscheidung über Risiken. (Mustertext)',
      }),
    },
  },
];
