import { h2, linkTo, p, richText } from '../../rich-text.ts';
import { approved, day, inReview, ref, refs, type SeedRow } from '../../values.ts';
import { sample } from '../provenance.ts';

const governance = { contentKind: 'information' };
const common = { governance, provenance: sample };
const inMoscow = { country: 'RU', subdivision: 'RU-MOW', city: 'Москва' };

/** Made-up clinics: abroad with their own source language, and in every other state of life. */
export const samplesOther: SeedRow[] = [
  {
    key: 'clinic.sample-korean',
    sourceLocale: 'ko',
    data: {
      ...common,
      name: '예시국제병원',
      originalName: '예시국제병원',
      kind: 'hospital',
      lifecycle: 'operating',
      summary:
        '척추와 관절 수술, 건강검진을 제공하는 가상의 병원입니다. 러시아어 통역을 무료로 제공합니다.',
      description: richText(
        h2('진료 안내'),
        p(
          '이 병원은 시연을 위한 예시이며 실제로 존재하지 않습니다. ',
          linkTo('요추 감압술', 'procedures', 'procedure.lumbar-decompression'),
          '을 시행합니다.',
        ),
      ),
      address: '예시로 10',
      city: '부산',
      country: 'KR',
      subdivision: 'KR-26',
      location: { longitude: 129.07, latitude: 35.18 },
      airports: [{ iata: 'PUS', km: 18, minutes: 35 }],
      specialties: refs(
        'specialty.spine',
        'specialty.joint-replacement',
        'specialty.preventive-medicine',
      ),
      procedures: refs(
        'procedure.lumbar-decompression',
        'procedure.knee-replacement',
        'procedure.check-up',
      ),
      beds: 250,
      foundedYear: 2009,
      languages: [
        { language: 'ko', mode: 'staff', free: true },
        { language: 'ru', mode: 'interpreter', free: true },
        { language: 'en', mode: 'staff', free: true },
      ],
      support: {
        visaInvitation: true,
        invitationLeadDays: 4,
        secondOpinion: true,
        secondOpinionDays: 3,
        airportTransfer: true,
        companionStay: true,
        internationalOffice: true,
        remoteAftercare: true,
      },
      accreditations: [
        {
          scheme: ref('scheme.kr-foreign-patients'),
          number: 'SAMPLE-KR-10',
          scope: '외국인환자 유치',
          validFrom: day(-300),
          validTo: day(795),
          status: 'active',
          evidenceUrl: 'https://certificate.example/kr-10',
        },
      ],
      paymentMethods: ['visa', 'mastercard', 'bankTransfer'],
      contacts: [{ kind: 'email', value: 'hello@yesi.example', languages: ['ko', 'ru', 'en'] }],
      gallery: refs('media.hospital', 'media.sea'),
    },
    text: {
      ru: approved({
        name: 'Международная больница «Йеси» (образец)',
        summary:
          'Вымышленная больница: операции на позвоночнике и суставах, обследования. Перевод на русский язык бесплатный.',
        description: richText(
          h2('О лечении'),
          p(
            'Больница показана как пример и не существует. Здесь выполняют ',
            linkTo(
              'декомпрессию поясничного отдела',
              'procedures',
              'procedure.lumbar-decompression',
            ),
            '.',
          ),
        ),
        address: 'Йесиро, 10',
        city: 'Пусан',
        accreditations: [{ scope: 'Приём иностранных пациентов' }],
      }),
      en: approved({
        name: 'Yesi International Hospital (sample)',
        summary:
          'A made-up hospital for spine and joint surgery and check-ups. Interpreting into Russian is free of charge.',
        city: 'Busan',
        accreditations: [{ scope: 'Receiving foreign patients' }],
      }),
    },
  },
  {
    key: 'clinic.sample-harbour',
    sourceLocale: 'en',
    data: {
      ...common,
      name: 'Sample Harbour Rehabilitation Hospital',
      originalName: 'Sample Harbour Rehabilitation Hospital',
      kind: 'rehabilitationCentre',
      lifecycle: 'operating',
      summary:
        'A made-up partner hospital that looks after patients at home once they have been treated abroad.',
      address: '1 Placeholder Road',
      city: 'Dubai',
      country: 'AE',
      subdivision: 'AE-DU',
      location: { longitude: 55.27, latitude: 25.2 },
      airports: [{ iata: 'DXB', km: 12, minutes: 20 }],
      specialties: refs('specialty.rehabilitation', 'specialty.orthopaedics'),
      procedures: refs('procedure.stroke-rehabilitation'),
      beds: 90,
      foundedYear: 2017,
      languages: [
        { language: 'en', mode: 'staff', free: true },
        { language: 'ar', mode: 'staff', free: true },
        { language: 'ru', mode: 'phone', free: false },
      ],
      support: {
        telemedicine: true,
        companionStay: true,
        halal: 'certified',
        prayerRoom: true,
        sameGenderDoctor: true,
        remoteAftercare: true,
      },
      accreditations: [
        {
          scheme: ref('scheme.ae-dha'),
          number: 'SAMPLE-DHA-11',
          scope: 'Rehabilitation hospital',
          validFrom: day(-100),
          validTo: day(265),
          status: 'active',
          evidenceUrl: 'https://licence.example/dha-11',
        },
      ],
      paymentMethods: ['visa', 'mastercard', 'insurance'],
      contacts: [{ kind: 'email', value: 'care@harbour.example', languages: ['en', 'ar'] }],
    },
    text: {
      ru: approved({
        name: 'Реабилитационная больница «Сэмпл Харбор» (образец)',
        summary:
          'Вымышленная больница-партнёр, которая наблюдает пациентов дома после лечения за границей.',
        address: 'Плейсхолдер-роуд, 1',
        city: 'Дубай',
        accreditations: [{ scope: 'Реабилитационная больница' }],
      }),
      ar: approved({
        name: 'مستشفى سامبل هاربر لإعادة التأهيل (نموذج)',
        summary: 'مستشفى شريك خيالي يتابع المرضى في بلدهم بعد العلاج في الخارج.',
        address: 'طريق بليسهولدر، 1',
        city: 'دبي',
        accreditations: [{ scope: 'مستشفى إعادة تأهيل' }],
      }),
    },
  },
  {
    key: 'clinic.sample-announced',
    data: {
      ...common,
      ...inMoscow,
      name: 'Детский центр «Набросок»',
      kind: 'hospital',
      lifecycle: 'announced',
      specialties: refs('specialty.paediatrics'),
      summary: 'Образец объявления: центр на 150 коек, срок открытия не назван.',
    },
    text: {
      en: approved({
        name: '“Outline” Children’s Centre',
        city: 'Moscow',
        summary: 'A sample announcement: a centre with 150 beds, no opening date given.',
      }),
    },
  },
  {
    key: 'clinic.sample-planned',
    data: {
      ...common,
      name: 'Диагностический центр «Проба»',
      kind: 'diagnosticCentre',
      lifecycle: 'planned',
      country: 'RU',
      subdivision: 'RU-SAM',
      city: 'Самара',
      specialties: refs('specialty.radiology'),
      summary: 'Образец плана: открытие через год, запись пока не ведётся.',
    },
    text: {
      en: approved({
        name: '“Trial” Diagnostic Centre',
        city: 'Samara',
        summary: 'A sample plan: it opens in a year and takes no appointments yet.',
      }),
      ar: inReview({ name: 'مركز التشخيص «التجربة»', city: 'سامارا' }),
    },
  },
  {
    key: 'clinic.sample-pilot',
    data: {
      ...common,
      ...inMoscow,
      name: 'Клиника восстановления голоса «Пилотный проект»',
      kind: 'polyclinic',
      lifecycle: 'pilot',
      specialties: refs('specialty.otolaryngology'),
      summary: 'Образец пилота: приём по предварительной заявке, не больше 10 пациентов в неделю.',
    },
    text: {
      en: approved({
        name: '“Pilot Project” Voice Clinic',
        city: 'Moscow',
        summary: 'A sample pilot: by prior request, not more than 10 patients a week.',
      }),
      'zh-Hans': approved({
        name: '“试点项目”嗓音诊所',
        city: '莫斯科',
        summary: '试点样本：须提前申请，每周不超过 10 名患者。',
      }),
    },
  },
  {
    key: 'clinic.sample-pilot-fertility',
    data: {
      ...common,
      name: 'Центр репродукции «Опыт»',
      kind: 'polyclinic',
      lifecycle: 'pilot',
      country: 'RU',
      subdivision: 'RU-SVE',
      city: 'Екатеринбург',
      specialties: refs('specialty.reproductive-medicine'),
      summary: 'Образец пилота: консультации по видеосвязи до приезда.',
    },
    text: { en: inReview({ name: '“Experiment” Fertility Centre', city: 'Yekaterinburg' }) },
  },
  {
    key: 'clinic.sample-suspended',
    data: {
      ...common,
      name: 'Поликлиника «Пауза»',
      kind: 'polyclinic',
      lifecycle: 'suspended',
      country: 'RU',
      subdivision: 'RU-SVE',
      city: 'Екатеринбург',
      specialties: refs('specialty.dermatology', 'specialty.endocrinology'),
      summary: 'Образец: приём приостановлен на время ремонта.',
    },
    text: {
      en: approved({
        name: '“Pause” Polyclinic',
        city: 'Yekaterinburg',
        summary: 'A sample: appointments are suspended during repairs.',
      }),
    },
  },
  {
    key: 'clinic.sample-suspended-spa',
    data: {
      ...common,
      name: 'Грязелечебница «Перерыв»',
      kind: 'sanatorium',
      lifecycle: 'suspended',
      country: 'RU',
      subdivision: 'RU-ALT',
      city: 'Барнаул',
      specialties: refs('specialty.balneology'),
      summary: 'Образец: сезонный перерыв, заезды возобновят весной.',
    },
    text: {
      en: approved({
        name: '“Intermission” Mud Spa',
        city: 'Barnaul',
        summary: 'A sample: a seasonal break, arrivals resume in spring.',
      }),
    },
  },
  {
    key: 'clinic.sample-closed',
    data: {
      ...common,
      ...inMoscow,
      name: 'Поликлиника «Черновик»',
      kind: 'polyclinic',
      lifecycle: 'closed',
      specialties: refs('specialty.urology', 'specialty.nephrology'),
      summary: 'Образец закрытого учреждения: в ленте от него остаётся отметка об удалении.',
    },
    text: {
      en: approved({
        name: '“Rough Draft” Polyclinic',
        city: 'Moscow',
        summary: 'A sample of a closed institution: only a mark of deletion stays in the feed.',
      }),
    },
  },
  {
    key: 'clinic.sample-closed-dental',
    data: {
      ...common,
      name: 'Зубная лечебница «Архив»',
      kind: 'dental',
      lifecycle: 'closed',
      country: 'RU',
      subdivision: 'RU-SPE',
      city: 'Санкт-Петербург',
      specialties: refs('specialty.dentistry'),
      summary: 'Образец закрытого учреждения.',
    },
    text: { en: approved({ name: '“Archive” Dental Surgery', city: 'Saint Petersburg' }) },
  },
  {
    key: 'clinic.sample-unpublished',
    status: 'draft',
    data: {
      ...common,
      name: 'Клиника «Заготовка»',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'RU',
      subdivision: 'RU-NIZ',
      city: 'Нижний Новгород',
      specialties: refs('specialty.gastroenterology', 'specialty.general-surgery'),
      summary: 'Образец неопубликованной записи: редактор ещё не закончил.',
    },
    text: { en: inReview({ name: '“Blank” Clinic', city: 'Nizhny Novgorod' }) },
  },
];
