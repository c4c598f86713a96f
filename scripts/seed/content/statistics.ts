import { approved, ref, type SeedRow } from '../values.ts';

type Figure = { metric: string; area: string; period: string; value: number; unit: string };

/** A source's figure without a definition is published with the words that say so. */
const undefinedInSource = {
  ko: '출처에 정의가 없습니다. 다른 출처의 수치와 비교할 수 없습니다.',
  ru: 'Источник не даёт определения; сравнивать с цифрами других источников нельзя.',
  en: 'The source gives no definition; the figure cannot be compared with those of other sources.',
};

const korean = (
  key: string,
  figure: Figure,
  what: { ko: string; ru: string; en: string },
): SeedRow => ({
  key: `statistic.${key}`,
  sourceLocale: 'ko',
  data: {
    ...figure,
    definition: `${what.ko} ${undefinedInSource.ko}`,
    source: ref('source.incheon-visit'),
  },
  text: {
    ru: approved({ definition: `${what.ru} ${undefinedInSource.ru}` }),
    en: approved({ definition: `${what.en} ${undefinedInSource.en}` }),
  },
});

const facts: SeedRow[] = [
  korean(
    'incheon-foreign-patients-2017',
    { metric: 'foreignPatients', area: 'KR-28', period: '2017', value: 14572, unit: 'persons' },
    {
      ko: '인천을 찾은 외국인 환자 수.',
      ru: 'Число иностранных пациентов в Инчхоне.',
      en: 'Number of foreign patients in Incheon.',
    },
  ),
  korean(
    'incheon-foreign-patients-change-2017',
    {
      metric: 'foreignPatientsChange',
      area: 'KR-28',
      period: '2017',
      value: 12.2,
      unit: 'percent',
    },
    {
      ko: '인천 외국인 환자 수의 변화.',
      ru: 'Изменение числа иностранных пациентов в Инчхоне.',
      en: 'Change in the number of foreign patients in Incheon.',
    },
  ),
  korean(
    'incheon-russian-patients-change-2017',
    {
      metric: 'russianPatientsChange',
      area: 'KR-28',
      period: '2017',
      value: 66,
      unit: 'percent',
    },
    {
      ko: '인천 러시아 환자 수의 변화.',
      ru: 'Изменение числа пациентов из России в Инчхоне.',
      en: 'Change in the number of patients from Russia in Incheon.',
    },
  ),
  korean(
    'korea-russian-patients-change-2017',
    { metric: 'russianPatientsChange', area: 'KR', period: '2017', value: -2.6, unit: 'percent' },
    {
      ko: '대한민국 러시아 환자 수의 변화.',
      ru: 'Изменение числа пациентов из России в Республике Корея.',
      en: 'Change in the number of patients from Russia in the Republic of Korea.',
    },
  ),
  korean(
    'novosibirsk-agencies-2018',
    { metric: 'agencies', area: 'RU-NVS', period: '2018', value: 12, unit: 'places' },
    {
      ko: '노보시비르스크의 에이전시 수.',
      ru: 'Число агентств в Новосибирске.',
      en: 'Number of agencies in Novosibirsk.',
    },
  ),
  korean(
    'irkutsk-agencies-2018',
    { metric: 'agencies', area: 'RU-IRK', period: '2018', value: 2, unit: 'places' },
    {
      ko: '이르쿠츠크의 에이전시 수.',
      ru: 'Число агентств в Иркутске.',
      en: 'Number of agencies in Irkutsk.',
    },
  ),
  {
    key: 'statistic.middle-east-patients-2024',
    data: {
      metric: 'patientsFromMiddleEast',
      area: 'RU',
      period: '2024',
      value: 670000,
      unit: 'persons',
      definition: `Пациенты с Ближнего Востока в России: приблизительное число, названное А. Грушко. ${undefinedInSource.ru}`,
      source: ref('source.tass'),
    },
    text: {
      en: approved({
        definition: `Patients from the Middle East in Russia: an approximate number stated by A. Grushko. ${undefinedInSource.en}`,
      }),
      ar: approved({
        definition:
          'المرضى من الشرق الأوسط في روسيا: عدد تقريبي ذكره أ. غروشكو. لا يقدم المصدر تعريفًا، ولا يمكن مقارنة الرقم بأرقام مصادر أخرى.',
      }),
    },
  },
];

const sampleDefinition = {
  ru: 'Образец: вымышленная величина. Считаются люди, а не визиты; повторный приезд в том же году не учитывается.',
  en: 'Sample: a made-up figure. People are counted, not visits; a second trip in the same year is not counted.',
};

const made = (key: string, figure: Figure): SeedRow => ({
  key: `statistic.${key}`,
  data: {
    ...figure,
    definition: sampleDefinition.ru,
    source: ref('source.samples'),
  },
  text: { en: approved({ definition: sampleDefinition.en }) },
});

const samples: SeedRow[] = [
  made('sample-patients-2024', {
    metric: 'foreignPatients',
    area: 'Sample region',
    period: '2024',
    value: 8120,
    unit: 'persons',
  }),
  made('sample-patients-2025', {
    metric: 'foreignPatients',
    area: 'Sample region',
    period: '2025',
    value: 9340,
    unit: 'persons',
  }),
  made('sample-stay-2025', {
    metric: 'averageStay',
    area: 'Sample region',
    period: '2025',
    value: 11.4,
    unit: 'days',
  }),
];

export const statistics = [...facts, ...samples];
