import { bold, linkTo, p, richText, ul } from '../../rich-text.ts';
import { approved, inReview, ref, refs, type SeedRow } from '../../values.ts';
import { restatedFrom } from '../provenance.ts';

const inRussia = { country: 'RU', governance: { contentKind: 'information' } };
const moscow = { city: 'Москва', subdivision: 'RU-MOW' };

/** Facilities in Russia that the five articles name: restated, not verified. */
export const factsRussia: SeedRow[] = [
  {
    key: 'clinic.rzd-khabarovsk',
    data: {
      ...inRussia,
      name: 'Клиническая больница «РЖД-Медицина», Хабаровск',
      kind: 'hospital',
      lifecycle: 'operating',
      city: 'Хабаровск',
      subdivision: 'RU-KHA',
      summary:
        'Частная больница в Хабаровске. Источник называет её площадкой Российско-японского центра; другие сведения о её работе не проверялись.',
      provenance: restatedFrom('source.ftnnews'),
    },
    text: {
      en: approved({
        name: 'Clinical Hospital Russian Railways-Medicine',
        city: 'Khabarovsk',
        summary:
          'A private hospital in Khabarovsk. The source names it as the site of the Russian-Japanese Centre; nothing else about its work has been verified.',
      }),
      'zh-Hans': inReview({ name: '俄铁医疗临床医院（哈巴罗夫斯克）', city: '哈巴罗夫斯克' }),
    },
  },
  {
    key: 'clinic.russian-japanese-centre',
    data: {
      ...inRussia,
      name: 'Российско-японский центр превентивной медицины и диагностики',
      kind: 'diagnosticCentre',
      lifecycle: 'planned',
      parent: ref('clinic.rzd-khabarovsk'),
      city: 'Хабаровск',
      subdivision: 'RU-KHA',
      specialties: refs('specialty.preventive-medicine'),
      summary:
        'Частный диагностический центр, объявленный при больнице «РЖД-Медицина». Открытие намечали на весну 2022 года; открылся ли центр, источник не сообщает.',
      description: richText(
        p(
          'Центр планировали открыть на базе ',
          linkTo('Клинической больницы «РЖД-Медицина»', 'clinics', 'clinic.rzd-khabarovsk'),
          '.',
        ),
        ul(
          'Заявленная мощность — 500 000 в год: так сказано в источнике, единица измерения не пояснена.',
          'Намеченный срок открытия — весна 2022 года. Год публикации источника (2021) определён по контексту.',
        ),
      ),
      provenance: restatedFrom('source.ftnnews'),
    },
    text: {
      en: approved({
        name: 'Russian-Japanese Centre for Preventive Medicine and Diagnostics',
        city: 'Khabarovsk',
        summary:
          'A private diagnostic centre announced at the Russian Railways-Medicine hospital. It was to open in spring 2022; the source does not say whether it did.',
        description: richText(
          p(
            'The centre was to open on the premises of the ',
            linkTo(
              'Clinical Hospital Russian Railways-Medicine',
              'clinics',
              'clinic.rzd-khabarovsk',
            ),
            '.',
          ),
          ul(
            'The claimed capacity is 500,000 a year: the source says so without explaining the unit.',
            'The planned opening was spring 2022. The year of the source (2021) is inferred from its context.',
          ),
        ),
      }),
      ja: inReview({ name: 'ロシア・日本予防医療診断センター', city: 'ハバロフスク' }),
    },
  },
  {
    key: 'clinic.rzd-moscow',
    data: {
      ...inRussia,
      ...moscow,
      name: 'Научный клинический центр РЖД',
      kind: 'hospital',
      lifecycle: 'operating',
      support: { telemedicine: true },
      summary:
        'Больница в Москве, участник проекта телемедицины с корейскими партнёрами, о котором сообщалось в 2018 году.',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Russian Railways Scientific Clinic Center',
        city: 'Moscow',
        summary:
          'A hospital in Moscow that takes part in a telemedicine project with Korean partners reported in 2018.',
      }),
      ko: approved({ name: '러시아철도 과학임상센터', city: '모스크바' }),
    },
  },
  {
    key: 'clinic.central-clinical',
    data: {
      ...inRussia,
      ...moscow,
      name: 'Центральная клиническая больница',
      kind: 'hospital',
      lifecycle: 'operating',
      support: { telemedicine: true },
      summary:
        'Больница в Москве. В 2018 году источник назвал её среди участников проекта телемедицины.',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Central Clinical Hospital',
        city: 'Moscow',
        summary:
          'A hospital in Moscow. In 2018 the source named it among the participants of a telemedicine project.',
      }),
      ko: inReview({ name: '중앙임상병원', city: '모스크바' }),
    },
  },
  {
    key: 'clinic.radiological-centre',
    data: {
      ...inRussia,
      name: 'Национальный медицинский исследовательский центр радиологии',
      kind: 'researchCentre',
      lifecycle: 'operating',
      specialties: refs('specialty.oncology', 'specialty.radiation-oncology'),
      summary:
        'Исследовательский центр онкологии и лучевой терапии. Назван в материалах конгресса по экспорту медицинских услуг 2020 года; город в источнике не указан.',
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({
        name: 'National Medical Research Radiological Center',
        summary:
          'A research centre for oncology and radiotherapy. Named in the materials of the 2020 congress on the export of medical services; the source does not give the city.',
      }),
      ar: approved({ name: 'المركز الوطني للبحوث الطبية الإشعاعية' }),
      'zh-Hans': approved({ name: '国家放射医学研究中心' }),
    },
  },
  {
    key: 'clinic.otorhinolaryngology-centre',
    data: {
      ...inRussia,
      name: 'Федеральный центр оториноларингологии',
      kind: 'researchCentre',
      lifecycle: 'operating',
      specialties: refs('specialty.otolaryngology'),
      summary:
        'Исследовательский центр болезней уха, горла и носа. Назван в материалах конгресса по экспорту медицинских услуг 2020 года; город в источнике не указан.',
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({
        name: 'Federal Center of Otorhinolaryngology',
        summary:
          'A research centre for diseases of the ear, nose and throat. Named in the materials of the 2020 congress on the export of medical services; the source does not give the city.',
      }),
      ar: inReview({ name: 'المركز الاتحادي لأمراض الأذن والأنف والحنجرة' }),
    },
  },
  {
    key: 'clinic.skolkovo',
    data: {
      ...inRussia,
      ...moscow,
      name: 'Больница Международного медицинского кластера в Сколково (SNUBH)',
      kind: 'hospital',
      lifecycle: 'announced',
      operator: ref('organization.snubh'),
      beds: 300,
      summary:
        'Объявленная больница под управлением Больницы Пундан Сеульского национального университета. Сообщалось не менее чем о 300 койках.',
      description: richText(
        p(
          bold('Объявлено в 2018 году. '),
          'По сообщению, в кластере признаются лицензии, лекарства и медицинские изделия, зарегистрированные в странах ОЭСР.',
        ),
        p(
          'Оператор — ',
          linkTo(
            'Больница Пундан Сеульского национального университета',
            'clinics',
            'clinic.snubh',
          ),
          '.',
        ),
      ),
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Skolkovo International Medical Cluster hospital (SNUBH)',
        city: 'Moscow',
        summary:
          'An announced hospital to be run by Seoul National University Bundang Hospital. At least 300 beds were reported.',
        description: richText(
          p(
            bold('Announced in 2018. '),
            'According to the report, the cluster recognises licences, drugs and medical devices registered in OECD countries.',
          ),
          p(
            'The operator is ',
            linkTo('Seoul National University Bundang Hospital', 'clinics', 'clinic.snubh'),
            '.',
          ),
        ),
      }),
      ko: approved({
        name: '스콜코보 국제의료클러스터 병원(SNUBH)',
        city: '모스크바',
        summary: '분당서울대학교병원이 운영할 것으로 발표된 병원. 300병상 이상으로 보도되었습니다.',
      }),
    },
  },
  {
    key: 'clinic.lotte-moscow',
    data: {
      ...inRussia,
      ...moscow,
      name: 'Центр диагностики и лечения в отеле «Лотте», Москва',
      kind: 'polyclinic',
      lifecycle: 'announced',
      summary:
        'Объявленный в 2018 году центр диагностики и лечения. Открылся ли он, источник не сообщает.',
      description: richText(
        p('Партнёры, названные в источнике:'),
        ul(
          [linkTo('Больница Северанс', 'clinics', 'clinic.severance')],
          [linkTo('Группа «Система»', 'organizations', 'organization.sistema')],
          [linkTo('Группа клиник «Медси»', 'clinics', 'clinic.medsi')],
          [linkTo('Российский фонд прямых инвестиций', 'organizations', 'organization.rdif')],
        ),
      ),
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Diagnosis and treatment centre, Lotte Hotel Moscow',
        city: 'Moscow',
        summary:
          'A diagnosis and treatment centre announced in 2018. The source does not say whether it opened.',
        description: richText(
          p('Partners named in the source:'),
          ul(
            [linkTo('Severance Hospital', 'clinics', 'clinic.severance')],
            [linkTo('Sistema Group', 'organizations', 'organization.sistema')],
            [linkTo('Medsi Hospital Group', 'clinics', 'clinic.medsi')],
            [linkTo('Russian Direct Investment Fund (RDIF)', 'organizations', 'organization.rdif')],
          ),
        ),
      }),
      ko: inReview({ name: '모스크바 롯데호텔 진단·치료센터', city: '모스크바' }),
    },
  },
  {
    key: 'clinic.medsi',
    data: {
      ...inRussia,
      name: 'Группа клиник «Медси»',
      kind: 'network',
      lifecycle: 'operating',
      summary:
        'Сеть медицинских учреждений. По данным источника 2018 года, в неё входили 39 учреждений.',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Medsi Hospital Group',
        summary:
          'A network of medical institutions. According to the source of 2018 it had 39 members.',
      }),
      ko: approved({
        name: '메드시 병원 그룹',
        summary: '의료기관 네트워크. 2018년 출처에 따르면 39개 기관이 속해 있었습니다.',
      }),
    },
  },
];
