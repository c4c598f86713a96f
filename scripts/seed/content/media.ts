import { approved, day, inReview, type SeedRow } from '../values.ts';

const drawn = {
  credit: 'Polyclinic',
  rights: 'Образец: рисунок создан при заполнении базы, CC0',
  depictsPatient: false,
};

/** Pictures that `drawings` makes: abstract, and marked as samples in the picture itself. */
export const media: SeedRow[] = [
  {
    key: 'media.hospital',
    data: { ...drawn, alt: 'Условное здание клиники', caption: 'Образец иллюстрации' },
    text: {
      en: approved({ alt: 'An abstract clinic building', caption: 'Sample illustration' }),
      ar: approved({ alt: 'مبنى عيادة تجريدي', caption: 'رسم توضيحي نموذجي' }),
      ko: approved({ alt: '추상적인 병원 건물', caption: '예시 그림' }),
      'zh-Hans': approved({ alt: '抽象的诊所建筑', caption: '样本插图' }),
    },
  },
  {
    key: 'media.eye',
    data: { ...drawn, alt: 'Условное изображение глаза', caption: 'Образец иллюстрации' },
    text: {
      en: approved({ alt: 'An abstract eye', caption: 'Sample illustration' }),
      ar: approved({ alt: 'رسم تجريدي لعين', caption: 'رسم توضيحي نموذجي' }),
    },
  },
  {
    key: 'media.heart',
    data: { ...drawn, alt: 'Линия сердечного ритма' },
    text: {
      en: approved({ alt: 'A line of the heart’s rhythm' }),
      tr: inReview({ alt: 'Kalp ritmi çizgisi' }),
    },
  },
  {
    key: 'media.hills',
    data: { ...drawn, alt: 'Холмы на рассвете' },
    text: { en: approved({ alt: 'Hills at dawn' }), ar: approved({ alt: 'تلال عند الفجر' }) },
  },
  {
    key: 'media.spring',
    data: { ...drawn, alt: 'Капли минеральной воды' },
    text: {
      en: approved({ alt: 'Drops of mineral water' }),
      'zh-Hans': inReview({ alt: '矿泉水滴' }),
    },
  },
  {
    key: 'media.sea',
    data: { ...drawn, alt: 'Волны и солнце' },
    text: { en: approved({ alt: 'Waves and the sun' }), ko: approved({ alt: '파도와 태양' }) },
  },
  {
    key: 'media.portrait-warm',
    data: { ...drawn, alt: 'Условный портрет врача, тёплые тона' },
    text: { en: approved({ alt: 'An abstract portrait of a doctor in warm colours' }) },
  },
  {
    key: 'media.portrait-cool',
    data: { ...drawn, alt: 'Условный портрет врача, холодные тона' },
    text: { en: inReview({ alt: 'An abstract portrait of a doctor in cool colours' }) },
  },
  {
    key: 'media.patient-consent-expired',
    data: {
      ...drawn,
      alt: 'Условный силуэт пациента: согласие на показ истекло',
      depictsPatient: true,
      consentReference: 'ОБРАЗЕЦ-СОГЛАСИЕ-001',
      consentExpires: day(-10),
    },
    text: { en: approved({ alt: 'An abstract silhouette of a patient: the consent has expired' }) },
  },
];
