import { approved, inReview, ref, type SeedRow } from '../../values.ts';
import { restatedFrom } from '../provenance.ts';

/** Organizations that the articles name. */
export const facts: SeedRow[] = [
  {
    key: 'organization.health-ministry',
    data: {
      kind: 'authority',
      name: 'Министерство здравоохранения Российской Федерации',
      country: 'RU',
      city: 'Москва',
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({ name: 'Ministry of Health of Russia', city: 'Moscow' }),
      ar: approved({ name: 'وزارة الصحة في روسيا الاتحادية', city: 'موسكو' }),
      ko: approved({ name: '러시아연방 보건부', city: '모스크바' }),
      'zh-Hans': approved({ name: '俄罗斯联邦卫生部', city: '莫斯科' }),
    },
  },
  {
    key: 'organization.coordinating-centre',
    data: {
      kind: 'authority',
      name: 'Координирующий центр федерального проекта «Развитие экспорта медицинских услуг»',
      country: 'RU',
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({
        name: 'Coordinating Centre of the Federal Project on the Development of Export of Medical Services',
      }),
    },
  },
  {
    key: 'organization.medical-tourism-council',
    data: {
      kind: 'association',
      name: 'Национальный совет медицинского туризма',
      country: 'RU',
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({ name: 'National Council for Medical Tourism' }),
      ar: inReview({ name: 'المجلس الوطني للسياحة العلاجية' }),
    },
  },
  {
    key: 'organization.russian-railways',
    data: {
      kind: 'operator',
      name: 'Российские железные дороги',
      country: 'RU',
      provenance: restatedFrom('source.kbr', 'source.ftnnews'),
    },
    text: {
      en: approved({ name: 'Russian Railways' }),
      ko: approved({ name: '러시아철도공사' }),
    },
  },
  {
    key: 'organization.sistema',
    data: {
      kind: 'operator',
      name: 'Группа «Система»',
      country: 'RU',
      provenance: restatedFrom('source.kbr'),
    },
    text: { en: approved({ name: 'Sistema Group' }) },
  },
  {
    key: 'organization.rdif',
    data: {
      kind: 'operator',
      name: 'Российский фонд прямых инвестиций',
      country: 'RU',
      provenance: restatedFrom('source.kbr'),
    },
    text: { en: approved({ name: 'Russian Direct Investment Fund (RDIF)' }) },
  },
  {
    key: 'organization.kt',
    data: {
      kind: 'operator',
      name: 'Корпорация KT',
      country: 'KR',
      provenance: restatedFrom('source.kbr'),
    },
    text: { en: approved({ name: 'KT Corporation' }), ko: approved({ name: '주식회사 KT' }) },
  },
  {
    key: 'organization.snubh',
    data: {
      kind: 'operator',
      name: 'Больница Пундан Сеульского национального университета (управляющая организация)',
      host: ref('clinic.snubh'),
      country: 'KR',
      provenance: restatedFrom('source.kbr'),
    },
    text: { en: approved({ name: 'Seoul National University Bundang Hospital (as an operator)' }) },
  },
  {
    key: 'organization.incheon',
    sourceLocale: 'ko',
    data: {
      kind: 'authority',
      name: '인천광역시',
      country: 'KR',
      city: '인천',
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({ name: 'Город Инчхон', city: 'Инчхон' }),
      en: approved({ name: 'City of Incheon', city: 'Incheon' }),
    },
  },
  {
    key: 'organization.incheon-centre-russia',
    sourceLocale: 'ko',
    data: {
      kind: 'consultationCentre',
      lifecycle: 'operating',
      name: '의료관광상담센터 (2018년 7월 개소, 도시 미상)',
      country: 'RU',
      serves: ['RU'],
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({
        name: 'Центр консультаций по медицинскому туризму Инчхона (открыт в июле 2018 года, город в России не указан)',
      }),
      en: approved({
        name: 'Incheon medical tourism consultation centre (opened in July 2018, city in Russia not given)',
      }),
    },
  },
  {
    key: 'organization.incheon-centre-almaty',
    sourceLocale: 'ko',
    data: {
      kind: 'consultationCentre',
      lifecycle: 'planned',
      name: '의료관광상담센터 알마티 (2018년 하반기 개소 예정)',
      country: 'KZ',
      city: '알마티',
      serves: ['KZ'],
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({
        name: 'Центр консультаций по медицинскому туризму Инчхона, Алма-Ата (открытие намечалось на второе полугодие 2018 года)',
        city: 'Алма-Ата',
      }),
      en: approved({
        name: 'Incheon medical tourism consultation centre, Almaty (opening planned for the second half of 2018)',
        city: 'Almaty',
      }),
      kk: inReview({
        name: 'Инчхонның медициналық туризм бойынша кеңес беру орталығы, Алматы (ашылуы 2018 жылдың екінші жартысына жоспарланған)',
        city: 'Алматы',
      }),
    },
  },
  {
    key: 'organization.agencies-novosibirsk',
    sourceLocale: 'ko',
    status: 'draft',
    data: {
      kind: 'agency',
      name: '노보시비르스크 의료관광 에이전시 12곳 (출처에 이름 없음)',
      country: 'RU',
      city: '노보시비르스크',
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: inReview({
        name: 'Агентства медицинского туризма Новосибирска: 12, названия в источнике не указаны',
        city: 'Новосибирск',
      }),
    },
  },
  {
    key: 'organization.agencies-irkutsk',
    sourceLocale: 'ko',
    status: 'draft',
    data: {
      kind: 'agency',
      name: '이르쿠츠크 의료관광 에이전시 2곳 (출처에 이름 없음)',
      country: 'RU',
      city: '이르쿠츠크',
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: inReview({
        name: 'Агентства медицинского туризма Иркутска: 2, названия в источнике не указаны',
        city: 'Иркутск',
      }),
    },
  },
];
