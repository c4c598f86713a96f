import { approved, day, inReview, ref, type SeedRow } from '../../values.ts';
import { sample } from '../provenance.ts';

/** Made-up organizations: at least one of every kind. */
export const samples: SeedRow[] = [
  {
    key: 'organization.sample-operator',
    data: {
      kind: 'operator',
      name: 'Управляющая компания «Образец-Мед»',
      country: 'RU',
      city: 'Москва',
      provenance: sample,
    },
    text: {
      en: approved({ name: '“Sample-Med” Management Company', city: 'Moscow' }),
      ar: approved({ name: 'شركة «نموذج ميد» للإدارة', city: 'موسكو' }),
    },
  },
  {
    key: 'organization.sample-agency',
    data: {
      kind: 'agency',
      name: 'Агентство «Пример-Тур»',
      registrationNumber: 'ОБРАЗЕЦ-12345',
      country: 'RU',
      city: 'Москва',
      serves: ['SA', 'AE', 'KW'],
      languages: ['ru', 'ar', 'en'],
      contacts: [{ kind: 'email', value: 'trip@agency.example', languages: ['ru', 'ar', 'en'] }],
      openingHours: 'Mo-Fr 09:00-18:00',
      agreements: [
        {
          title: 'Договор о приёме пациентов (образец)',
          with: ref('organization.sample-operator'),
          signed: day(-200),
          validTo: day(530),
        },
      ],
      provenance: sample,
    },
    text: {
      en: approved({
        name: '“Example-Tour” Agency',
        city: 'Moscow',
        agreements: [{ title: 'Agreement on receiving patients (sample)' }],
      }),
      ar: approved({
        name: 'وكالة «مثال تور»',
        city: 'موسكو',
        agreements: [{ title: 'اتفاقية استقبال المرضى (نموذج)' }],
      }),
    },
  },
  {
    key: 'organization.sample-agency-riyadh',
    data: {
      kind: 'agency',
      name: 'Агентство «Макет», Эр-Рияд',
      country: 'SA',
      city: 'Эр-Рияд',
      serves: ['SA'],
      languages: ['ar', 'en'],
      contacts: [{ kind: 'phone', value: '+966 00 000 0001', languages: ['ar', 'en'] }],
      provenance: sample,
    },
    text: {
      en: approved({ name: '“Mock-up” Agency, Riyadh', city: 'Riyadh' }),
      ar: approved({ name: 'وكالة «النموذج المصغّر»، الرياض', city: 'الرياض' }),
    },
  },
  {
    key: 'organization.sample-consultation',
    data: {
      kind: 'consultationCentre',
      name: 'Консультационный центр «Эскиз», Ташкент',
      country: 'UZ',
      city: 'Ташкент',
      serves: ['UZ', 'KZ', 'KG'],
      languages: ['uz', 'ru'],
      openingHours: 'Mo-Sa 10:00-17:00',
      provenance: sample,
    },
    text: {
      en: approved({ name: '“Sketch” Consultation Centre, Tashkent', city: 'Tashkent' }),
      uz: approved({ name: '“Eskiz” maslahat markazi, Toshkent', city: 'Toshkent' }),
    },
  },
  {
    key: 'organization.sample-insurer',
    data: {
      kind: 'insurer',
      name: 'Страховая компания «Тестовый полис»',
      country: 'RU',
      city: 'Москва',
      serves: ['KZ', 'UZ', 'CN'],
      languages: ['ru', 'en', 'zh-Hans'],
      provenance: sample,
    },
    text: {
      en: approved({ name: '“Test Policy” Insurance Company', city: 'Moscow' }),
      'zh-Hans': approved({ name: '“测试保单”保险公司', city: '莫斯科' }),
    },
  },
  {
    key: 'organization.sample-insurer-gulf',
    sourceLocale: 'en',
    data: {
      kind: 'insurer',
      name: 'Sample Gulf Insurance',
      country: 'AE',
      city: 'Dubai',
      serves: ['AE', 'SA'],
      languages: ['ar', 'en'],
      provenance: sample,
    },
    text: {
      ru: approved({ name: 'Страховая компания «Сэмпл Галф» (образец)', city: 'Дубай' }),
      ar: approved({ name: 'شركة سامبل غلف للتأمين (نموذج)', city: 'دبي' }),
    },
  },
  {
    key: 'organization.sample-embassy',
    data: {
      kind: 'embassy',
      name: 'Посольство в Эр-Рияде (образец карточки)',
      country: 'SA',
      city: 'Эр-Рияд',
      languages: ['ar', 'en', 'ru'],
      contacts: [{ kind: 'website', value: 'https://embassy.example' }],
      openingHours: 'Su-Th 09:00-13:00',
      provenance: sample,
    },
    text: {
      en: approved({ name: 'Embassy in Riyadh (sample card)', city: 'Riyadh' }),
      ar: approved({ name: 'السفارة في الرياض (بطاقة نموذجية)', city: 'الرياض' }),
    },
  },
  {
    key: 'organization.sample-university',
    data: {
      kind: 'university',
      name: 'Медицинский университет «Шаблон»',
      country: 'RU',
      city: 'Казань',
      provenance: sample,
    },
    text: {
      en: approved({ name: '“Template” Medical University', city: 'Kazan' }),
      tr: inReview({ name: '“Şablon” Tıp Üniversitesi', city: 'Kazan' }),
    },
  },
  {
    key: 'organization.sample-association',
    data: {
      kind: 'association',
      name: 'Ассоциация курортов «Демонстрация»',
      country: 'RU',
      city: 'Кисловодск',
      provenance: sample,
    },
    text: { en: approved({ name: '“Demonstration” Association of Resorts', city: 'Kislovodsk' }) },
  },
];
