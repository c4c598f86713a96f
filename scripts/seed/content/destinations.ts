import { p, richText } from '../rich-text.ts';
import { approved, inReview, refs, type SeedRow } from '../values.ts';
import { restatedFrom, sample } from './provenance.ts';

const named = 'Регион назван в источнике как курортный; подробностей источник не приводит.';
const namedEn = 'The source names the region as a resort area and gives no details.';
const asksDoctor = {
  ru: 'Назначает врач; в источнике не указаны.',
  en: 'Prescribed by a doctor; not given in the source.',
};

/** Regions that the articles name, and resorts made up in full to show every field. */
export const destinations: SeedRow[] = [
  {
    key: 'destination.caucasus',
    data: {
      name: 'Курорты Кавказа',
      country: 'RU',
      region: 'Кавказ',
      contraindications: asksDoctor.ru,
      description: richText(p(named)),
      provenance: restatedFrom('source.tass'),
    },
    text: {
      en: approved({
        name: 'Caucasus resorts',
        region: 'Caucasus',
        contraindications: asksDoctor.en,
        description: richText(p(namedEn)),
      }),
      ar: approved({ name: 'منتجعات القوقاز', region: 'القوقاز' }),
    },
  },
  {
    key: 'destination.altai',
    data: {
      name: 'Курорты Алтая',
      country: 'RU',
      region: 'Алтай',
      contraindications: asksDoctor.ru,
      description: richText(p(named)),
      provenance: restatedFrom('source.tass'),
    },
    text: {
      en: approved({
        name: 'Altai resorts',
        region: 'Altai',
        contraindications: asksDoctor.en,
        description: richText(p(namedEn)),
      }),
      ar: inReview({ name: 'منتجعات ألتاي', region: 'ألتاي' }),
      'zh-Hans': approved({ name: '阿尔泰疗养地', region: '阿尔泰' }),
    },
  },
  {
    key: 'destination.crimea',
    data: {
      name: 'Курорты Крыма',
      country: 'RU',
      region: 'Крым',
      contraindications: asksDoctor.ru,
      description: richText(p(named)),
      territoryNote:
        'Статус территории оспаривается. Показывается только тем сайтам, для которых это решено отдельно.',
      governance: {
        contentKind: 'information',
        sitesDenied: refs('site.berlin', 'site.seoul', 'site.ministry'),
      },
      provenance: restatedFrom('source.tass'),
    },
    text: {
      en: approved({
        name: 'Crimea resorts',
        region: 'Crimea',
        contraindications: asksDoctor.en,
        description: richText(p(namedEn)),
        territoryNote:
          'The status of the territory is disputed. Shown only to sites for which this was decided separately.',
      }),
    },
  },
  {
    key: 'destination.khabarovsk',
    data: {
      name: 'Хабаровск и Дальний Восток России',
      country: 'RU',
      region: 'Дальний Восток',
      contraindications: asksDoctor.ru,
      description: richText(
        p('Город и регион названы в источнике в связи с Российско-японским центром.'),
      ),
      clinics: refs('clinic.rzd-khabarovsk', 'clinic.russian-japanese-centre'),
      provenance: restatedFrom('source.ftnnews'),
    },
    text: {
      en: approved({
        name: 'Khabarovsk / Russian Far East',
        region: 'Russian Far East',
        contraindications: asksDoctor.en,
        description: richText(
          p(
            'The source names the city and the region in connection with the Russian-Japanese Centre.',
          ),
        ),
      }),
      ja: inReview({ name: 'ハバロフスクとロシア極東', region: '極東' }),
      'zh-Hans': approved({ name: '哈巴罗夫斯克与俄罗斯远东', region: '俄罗斯远东' }),
    },
  },
  {
    key: 'destination.incheon',
    sourceLocale: 'ko',
    data: {
      name: '인천',
      country: 'KR',
      region: '인천광역시',
      contraindications: '의사의 처방에 따르며 출처에는 명시되어 있지 않습니다.',
      clinics: refs(
        'clinic.bupyeong-himchan',
        'clinic.hangil-eye',
        'clinic.nasaret',
        'clinic.naeun',
      ),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({ name: 'Инчхон', region: 'Город Инчхон', contraindications: asksDoctor.ru }),
      en: approved({
        name: 'Incheon',
        region: 'City of Incheon',
        contraindications: asksDoctor.en,
      }),
    },
  },
  {
    key: 'destination.sample-spring',
    data: {
      name: 'Долина «Образцовые ключи»',
      kind: ['balneo', 'climate'],
      country: 'RU',
      region: 'Вымышленная долина на Северном Кавказе',
      location: { longitude: 42.7, latitude: 43.9 },
      elevationMetres: 850,
      season: { from: 4, to: 11 },
      resources: [
        {
          type: 'mineralWater',
          name: 'Углекислая минеральная вода',
          indications: 'Болезни сердца и сосудов вне обострения.',
          contraindications: 'Не применяют при сердечной недостаточности выше 2-й стадии.',
        },
        {
          type: 'mountainClimate',
          name: 'Горный климат',
          indications: 'Восстановление после болезней органов дыхания.',
          contraindications: 'Тяжёлая дыхательная недостаточность.',
        },
      ],
      indications: 'Болезни сердца, сосудов и органов дыхания вне обострения.',
      contraindications:
        'Острые инфекции, злокачественные опухоли, беременность с осложнениями. Не рекомендуется ехать раньше чем через 6 месяцев после инфаркта.',
      description: richText(
        p('Вымышленный курорт: показывает, какие сведения видит пациент и его врач.'),
      ),
      clinics: refs('clinic.sample-sanatorium'),
      airports: [{ iata: 'MRV', km: 56, minutes: 60 }],
      gallery: refs('media.hills', 'media.spring'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: '“Sample Springs” Valley',
        region: 'A made-up valley in the North Caucasus',
        resources: [
          {
            name: 'Carbon dioxide mineral water',
            indications: 'Heart and vascular diseases outside of exacerbation.',
            contraindications: 'Not used in heart failure above stage 2.',
          },
          {
            name: 'Mountain climate',
            indications: 'Recovery after respiratory diseases.',
            contraindications: 'Severe respiratory failure.',
          },
        ],
        indications: 'Heart, vascular and respiratory diseases outside of exacerbation.',
        contraindications:
          'Acute infections, malignant tumours, complicated pregnancy. Travelling is not recommended earlier than 6 months after a heart attack.',
        description: richText(
          p('A made-up resort: it shows what a patient and their doctor get to see.'),
        ),
      }),
      ar: approved({
        name: 'وادي «الينابيع النموذجية»',
        region: 'وادٍ خيالي في شمال القوقاز',
        resources: [
          {
            name: 'مياه معدنية غازية',
            contraindications: 'لا تُستخدم عند قصور القلب فوق المرحلة 2.',
          },
          { name: 'مناخ جبلي', contraindications: 'قصور تنفسي شديد.' },
        ],
        contraindications:
          'العدوى الحادة والأورام الخبيثة والحمل المصحوب بمضاعفات. لا يُنصح بالسفر قبل مرور 6 أشهر على الاحتشاء.',
      }),
    },
  },
  {
    key: 'destination.sample-mud',
    data: {
      name: 'Озеро «Эскиз»',
      kind: ['mud', 'climate'],
      country: 'RU',
      region: 'Вымышленное озеро в Сибири',
      elevationMetres: 120,
      season: { from: 6, to: 9 },
      resources: [
        {
          type: 'mud',
          name: 'Иловая сульфидная грязь',
          indications: 'Артроз вне обострения.',
          contraindications: 'Не применяют при туберкулёзе и опухолях.',
        },
        {
          type: 'brine',
          name: 'Рапа',
          indications: 'Псориаз.',
          contraindications: 'Раны и мокнущая кожа.',
        },
      ],
      contraindications: 'Острые воспаления, опухоли, болезни крови, беременность.',
      description: richText(p('Вымышленный грязевой курорт с коротким летним сезоном.')),
      clinics: refs('clinic.sample-suspended-spa'),
      airports: [{ iata: 'BAX', km: 210, minutes: 180 }],
      provenance: sample,
    },
    text: {
      en: approved({
        name: '“Sketch” Lake',
        region: 'A made-up lake in Siberia',
        resources: [
          {
            name: 'Sulphide silt mud',
            indications: 'Osteoarthritis outside of exacerbation.',
            contraindications: 'Not used in tuberculosis or tumours.',
          },
          {
            name: 'Brine',
            indications: 'Psoriasis.',
            contraindications: 'Wounds and weeping skin.',
          },
        ],
        contraindications: 'Acute inflammation, tumours, blood diseases, pregnancy.',
        description: richText(p('A made-up mud resort with a short summer season.')),
      }),
      kk: inReview({ name: '«Эскиз» көлі' }),
    },
  },
  {
    key: 'destination.sample-sea',
    data: {
      name: 'Берег «Макет»',
      kind: ['thalasso', 'wellness', 'rehabilitation'],
      country: 'RU',
      region: 'Вымышленный берег в Приморье',
      season: { from: 5, to: 10 },
      resources: [
        {
          type: 'seaClimate',
          name: 'Морской климат',
          indications: 'Восстановление после операций.',
          contraindications: 'Лихорадка.',
        },
      ],
      contraindications: 'Лихорадка, обострение хронических болезней.',
      clinics: refs('clinic.sample-dental'),
      airports: [{ iata: 'VVO', km: 60, minutes: 70 }],
      gallery: refs('media.sea'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: '“Mock-up” Coast',
        region: 'A made-up coast in Primorye',
        resources: [
          {
            name: 'Sea climate',
            indications: 'Recovery after operations.',
            contraindications: 'Fever.',
          },
        ],
        contraindications: 'Fever, exacerbation of chronic diseases.',
      }),
      ko: approved({ name: '‘모형’ 해안', region: '연해주의 가상 해안' }),
      'zh-Hans': inReview({ name: '“模型”海岸' }),
    },
  },
];
