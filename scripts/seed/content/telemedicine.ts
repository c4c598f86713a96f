import { approved, inReview, list, ref, type SeedRow } from '../values.ts';
import { restatedFrom, sample } from './provenance.ts';

/** Care at a distance: one reported pilot, and a sample in every other state of life. */
export const telemedicine: SeedRow[] = [
  {
    key: 'telemedicine.snubh-kt-railways',
    data: {
      name: 'Удалённая помощь SNUBH, KT и «Российских железных дорог»',
      provider: ref('clinic.snubh'),
      sites: list(
        'Москва (демонстрация)',
        'Тула, около 200 км (демонстрация)',
        'Ярославль, около 300 км (демонстрация)',
        '4 региональные железнодорожные больницы (пилот)',
        'Поезд, идущий через Сибирь, с мобильным диагностическим прибором (пилот)',
      ),
      kind: 'trainAndRemote',
      lifecycle: 'pilot',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'SNUBH-KT-Russian Railways remote care',
        sites: list(
          'Moscow (demonstration)',
          'Tula, about 200 km (demonstration)',
          'Yaroslavl, about 300 km (demonstration)',
          '4 provincial railway hospitals (pilot)',
          'A train in transit through Siberia with a mobile diagnostic device (pilot)',
        ),
      }),
      ko: approved({
        name: 'SNUBH·KT·러시아철도 원격진료',
        sites: list(
          '모스크바 (시연)',
          '툴라, 약 200 km (시연)',
          '야로슬라블, 약 300 km (시연)',
          '지방 철도병원 4곳 (시범)',
          '이동형 진단기기를 실은 시베리아 열차 (시범)',
        ),
      }),
    },
  },
  {
    key: 'telemedicine.sample-opinion',
    data: {
      name: 'Второе мнение онколога',
      provider: ref('clinic.sample-oncology'),
      sites: list('Онлайн, ответ за 5 рабочих дней'),
      kind: 'secondOpinion',
      languages: ['ru', 'en', 'ar'],
      lifecycle: 'operating',
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Oncologist’s second opinion',
        sites: list('Online, an answer within 5 working days'),
      }),
      ar: approved({
        name: 'رأي ثانٍ من طبيب أورام',
        sites: list('عبر الإنترنت، الرد خلال 5 أيام عمل'),
      }),
      'zh-Hans': approved({ name: '肿瘤科第二诊疗意见', sites: list('在线，5 个工作日内答复') }),
    },
  },
  {
    key: 'telemedicine.sample-consultation',
    data: {
      name: 'Консультация кардиолога до приезда',
      provider: ref('clinic.sample-heart'),
      sites: list('Онлайн', 'Кабинет партнёра в Ташкенте'),
      kind: 'consultation',
      languages: ['ru', 'tr', 'ar', 'uz'],
      lifecycle: 'operating',
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Cardiologist’s consultation before arrival',
        sites: list('Online', 'A partner’s office in Tashkent'),
      }),
      uz: approved({
        name: 'Kelishdan oldin kardiolog maslahati',
        sites: list('Onlayn', 'Toshkentdagi hamkor kabineti'),
      }),
    },
  },
  {
    key: 'telemedicine.sample-planned',
    data: {
      name: 'Чтение снимков по ночам',
      provider: ref('clinic.sample-planned'),
      sites: list('Онлайн'),
      kind: 'secondOpinion',
      languages: ['ru'],
      lifecycle: 'planned',
      provenance: sample,
    },
    text: { en: inReview({ name: 'Reading of images at night', sites: list('Online') }) },
  },
  {
    key: 'telemedicine.sample-suspended',
    data: {
      name: 'Школа пациента с видеосвязью',
      provider: ref('clinic.sample-suspended'),
      sites: list('Онлайн'),
      kind: 'trainAndRemote',
      languages: ['ru', 'kk'],
      lifecycle: 'suspended',
      provenance: sample,
    },
    text: { en: approved({ name: 'Patient school by video', sites: list('Online') }) },
  },
  {
    key: 'telemedicine.sample-closed',
    data: {
      name: 'Консультации уролога',
      provider: ref('clinic.sample-closed'),
      sites: list('Онлайн'),
      kind: 'consultation',
      languages: ['ru'],
      lifecycle: 'closed',
      provenance: sample,
    },
    text: { en: approved({ name: 'Urologist’s consultations', sites: list('Online') }) },
  },
];
