import { approved, inReview, type SeedRow } from '../values.ts';

/** Accreditations and licences that clinics can name. The schemes are real; who holds them is not. */
export const schemes: SeedRow[] = [
  {
    key: 'scheme.jci',
    data: {
      code: 'jci',
      name: 'Аккредитация больниц JCI',
      issuer: 'Joint Commission International',
      kind: 'clinical',
      registryUrl: 'https://www.jointcommissioninternational.org/',
    },
    text: {
      en: approved({
        name: 'JCI hospital accreditation',
        issuer: 'Joint Commission International (USA)',
      }),
      ar: approved({ name: 'اعتماد المستشفيات من JCI', issuer: 'اللجنة الدولية المشتركة' }),
      ko: approved({ name: 'JCI 병원 인증', issuer: '국제의료기관평가위원회(JCI)' }),
      'zh-Hans': approved({ name: 'JCI 医院认证', issuer: '国际联合委员会' }),
    },
  },
  {
    key: 'scheme.gha',
    data: {
      code: 'gha',
      name: 'Аккредитация GHA для приёма иностранных пациентов',
      issuer: 'Global Healthcare Accreditation (США)',
      kind: 'medicalTravel',
      registryUrl: 'https://www.globalhealthcareaccreditation.com/',
    },
    text: {
      en: approved({
        name: 'GHA accreditation for medical travel services',
        issuer: 'Global Healthcare Accreditation (USA)',
      }),
      ar: inReview({
        name: 'اعتماد GHA لخدمات السفر العلاجي',
        issuer: 'هيئة Global Healthcare Accreditation',
      }),
    },
  },
  {
    key: 'scheme.temos',
    data: {
      code: 'temos',
      name: 'Аккредитация Temos в медицинском туризме',
      issuer: 'Temos International (Германия)',
      kind: 'medicalTravel',
      registryUrl: 'https://www.temos-worldwide.com/',
    },
    text: {
      en: approved({
        name: 'Temos accreditation for medical tourism',
        issuer: 'Temos International (Germany)',
      }),
      de: approved({
        name: 'Temos-Akkreditierung für Medizintourismus',
        issuer: 'Temos International (Deutschland)',
      }),
    },
  },
  {
    key: 'scheme.iso-9001',
    data: {
      code: 'iso-9001',
      name: 'ISO 9001: система менеджмента качества',
      issuer: 'Аккредитованный орган по сертификации',
      kind: 'iso',
      registryUrl: 'https://www.iso.org/',
    },
    text: {
      en: approved({
        name: 'ISO 9001: quality management systems',
        issuer: 'An accredited certification body',
      }),
      ar: approved({ name: 'ISO 9001: نظم إدارة الجودة', issuer: 'جهة منح شهادات معتمدة' }),
      ko: approved({ name: 'ISO 9001: 품질경영시스템', issuer: '공인 인증기관' }),
      'zh-Hans': approved({ name: 'ISO 9001：质量管理体系', issuer: '获认可的认证机构' }),
    },
  },
  {
    key: 'scheme.iso-7101',
    data: {
      code: 'iso-7101',
      name: 'ISO 7101: менеджмент качества в организациях здравоохранения',
      issuer: 'Аккредитованный орган по сертификации',
      kind: 'iso',
      registryUrl: 'https://www.iso.org/',
    },
    text: {
      en: approved({
        name: 'ISO 7101: healthcare quality management',
        issuer: 'An accredited certification body',
      }),
      ar: inReview({ name: 'ISO 7101: إدارة جودة الرعاية الصحية' }),
      'zh-Hans': inReview({ name: 'ISO 7101：医疗质量管理' }),
    },
  },
  {
    key: 'scheme.iso-15189',
    data: {
      code: 'iso-15189',
      name: 'ISO 15189: медицинские лаборатории',
      issuer: 'Национальный орган по аккредитации',
      kind: 'iso',
      registryUrl: 'https://www.iso.org/',
    },
    text: {
      en: approved({
        name: 'ISO 15189: medical laboratories',
        issuer: 'The national accreditation body',
      }),
    },
  },
  {
    key: 'scheme.ru-licence',
    data: {
      code: 'ru-licence',
      name: 'Лицензия на медицинскую деятельность (Россия)',
      issuer: 'Росздравнадзор или орган власти региона',
      kind: 'licence',
      registryUrl: 'https://roszdravnadzor.gov.ru/',
    },
    text: {
      en: approved({
        name: 'Licence for medical activity (Russia)',
        issuer: 'Roszdravnadzor or the regional authority',
      }),
      ar: approved({
        name: 'ترخيص مزاولة النشاط الطبي (روسيا)',
        issuer: 'هيئة الرقابة الصحية الروسية أو السلطة الإقليمية',
      }),
      ko: inReview({ name: '의료기관 면허(러시아)' }),
      'zh-Hans': approved({
        name: '医疗活动许可证（俄罗斯）',
        issuer: '俄罗斯联邦卫生监督局或地区主管机关',
      }),
    },
  },
  {
    key: 'scheme.kr-koiha',
    sourceLocale: 'ko',
    data: {
      code: 'kr-koiha',
      name: '의료기관 인증(대한민국)',
      issuer: '의료기관평가인증원',
      kind: 'clinical',
      registryUrl: 'https://www.koiha.or.kr/',
    },
    text: {
      ru: approved({
        name: 'Аккредитация медицинских учреждений (Республика Корея)',
        issuer: 'Корейский институт аккредитации в здравоохранении (KOIHA)',
      }),
      en: approved({
        name: 'Healthcare accreditation (Republic of Korea)',
        issuer: 'Korea Institute for Healthcare Accreditation (KOIHA)',
      }),
    },
  },
  {
    key: 'scheme.kr-foreign-patients',
    sourceLocale: 'ko',
    data: {
      code: 'kr-foreign-patients',
      name: '외국인환자 유치의료기관 등록(대한민국)',
      issuer: '대한민국 보건복지부',
      kind: 'licence',
      registryUrl: 'https://www.medicalkorea.or.kr/',
    },
    text: {
      ru: approved({
        name: 'Регистрация для приёма иностранных пациентов (Республика Корея)',
        issuer: 'Министерство здравоохранения и социального обеспечения Республики Корея',
      }),
      en: approved({
        name: 'Registration to receive foreign patients (Republic of Korea)',
        issuer: 'Ministry of Health and Welfare of the Republic of Korea',
      }),
    },
  },
  {
    key: 'scheme.ae-dha',
    sourceLocale: 'en',
    data: {
      code: 'ae-dha',
      name: 'Health facility licence (Dubai)',
      issuer: 'Dubai Health Authority',
      kind: 'licence',
      registryUrl: 'https://www.dha.gov.ae/',
    },
    text: {
      ru: approved({
        name: 'Лицензия медицинского учреждения (Дубай)',
        issuer: 'Управление здравоохранения Дубая',
      }),
      ar: approved({ name: 'ترخيص منشأة صحية (دبي)', issuer: 'هيئة الصحة بدبي' }),
    },
  },
  {
    key: 'scheme.europespa',
    data: {
      code: 'europespa',
      name: 'Сертификат EuropeSpa med',
      issuer: 'Европейская ассоциация курортов',
      kind: 'spa',
      registryUrl: 'https://www.europespa.eu/',
    },
    text: {
      en: approved({ name: 'EuropeSpa med certificate', issuer: 'European Spas Association' }),
      de: inReview({ name: 'EuropeSpa-med-Zertifikat', issuer: 'Europäischer Heilbäderverband' }),
    },
  },
];
