import { approved, inReview, refs, type SeedRow } from '../../values.ts';
import { restatedFrom } from '../provenance.ts';

const information = { governance: { contentKind: 'information' } };
const inIncheon = {
  ...information,
  country: 'KR',
  subdivision: 'KR-28',
  city: '인천',
  kind: 'hospital',
  lifecycle: 'operating',
  provenance: restatedFrom('source.incheon-visit'),
};

/** Said of those whose field the article gives by the order of its two lists only. */
const inferred = {
  ko: '진료 분야는 기사에 나열된 순서로 추정한 것으로, 확인이 필요합니다.',
  ru: 'Специализация определена по порядку перечисления в источнике и требует подтверждения.',
  en: 'The field is inferred from the order of a list in the source and needs confirmation.',
};

/** Korean hospitals that the articles name. What came from the Korean article is written in Korean. */
export const factsKorea: SeedRow[] = [
  {
    key: 'clinic.snubh',
    data: {
      ...information,
      name: 'Больница Пундан Сеульского национального университета',
      originalName: '분당서울대학교병원',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'KR',
      location: { longitude: 127.123335, latitude: 37.352088 },
      support: { telemedicine: true },
      externalIds: [{ system: 'wikidata', value: 'Q7451677' }],
      summary:
        'Университетская больница в Республике Корея, названная оператором больницы в Сколково и участником проекта удалённой помощи.',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Seoul National University Bundang Hospital',
        summary:
          'A university hospital in the Republic of Korea, named as the operator of the Skolkovo hospital and as a participant in a remote care project.',
      }),
      ko: approved({ name: '분당서울대학교병원' }),
      ar: inReview({ name: 'مستشفى بوندانغ التابع لجامعة سيول الوطنية' }),
    },
  },
  {
    key: 'clinic.severance',
    data: {
      ...information,
      name: 'Больница Северанс',
      originalName: '세브란스병원',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'KR',
      subdivision: 'KR-11',
      city: 'Сеул',
      location: { longitude: 126.941, latitude: 37.5624 },
      externalIds: [{ system: 'wikidata', value: 'Q625321' }],
      summary:
        'Больница в Сеуле, один из партнёров объявленного в 2018 году центра в московском отеле «Лотте».',
      provenance: restatedFrom('source.kbr'),
    },
    text: {
      en: approved({
        name: 'Severance Hospital',
        city: 'Seoul',
        summary:
          'A hospital in Seoul, one of the partners of the centre at the Lotte hotel in Moscow announced in 2018.',
      }),
      ko: approved({ name: '세브란스병원', city: '서울' }),
    },
  },
  {
    key: 'clinic.bupyeong-himchan',
    sourceLocale: 'ko',
    data: {
      ...inIncheon,
      name: '부평힘찬병원',
      originalName: '부평힘찬병원',
      specialties: refs('specialty.joint-replacement'),
      summary: '인천의 병원으로 2018년 러시아 방문단에 참여했습니다. 진료 분야는 인공관절입니다.',
    },
    text: {
      ru: approved({
        name: 'Больница «Пупхён Химчхан»',
        city: 'Инчхон',
        summary:
          'Больница в Инчхоне, участвовала в поездке делегации в Россию в 2018 году. Область — эндопротезирование суставов.',
      }),
      en: approved({
        name: 'Bupyeong Himchan Hospital',
        city: 'Incheon',
        summary:
          'A hospital in Incheon that took part in the delegation’s visit to Russia in 2018. Its field is joint replacement.',
      }),
    },
  },
  {
    key: 'clinic.hangil-eye',
    sourceLocale: 'ko',
    data: {
      ...inIncheon,
      name: '한길안과병원',
      originalName: '한길안과병원',
      specialties: refs('specialty.retina'),
      summary: `인천의 안과병원으로 2018년 러시아 방문단에 참여했습니다. 진료 분야는 망막입니다. ${inferred.ko}`,
    },
    text: {
      ru: approved({
        name: 'Глазная больница «Хангиль»',
        city: 'Инчхон',
        summary: `Глазная больница в Инчхоне, участвовала в поездке делегации в Россию в 2018 году. Область — сетчатка. ${inferred.ru}`,
      }),
      en: approved({
        name: 'HanGil Eye Hospital',
        city: 'Incheon',
        summary: `An eye hospital in Incheon that took part in the delegation’s visit to Russia in 2018. Its field is the retina. ${inferred.en}`,
      }),
    },
  },
  {
    key: 'clinic.nasaret',
    sourceLocale: 'ko',
    data: {
      ...inIncheon,
      name: '나사렛국제병원',
      originalName: '나사렛국제병원',
      specialties: refs('specialty.spine'),
      summary: `인천의 병원으로 2018년 러시아 방문단에 참여했습니다. 진료 분야는 척추입니다. ${inferred.ko}`,
    },
    text: {
      ru: approved({
        name: 'Международная больница «Насарет»',
        city: 'Инчхон',
        summary: `Больница в Инчхоне, участвовала в поездке делегации в Россию в 2018 году. Область — позвоночник. ${inferred.ru}`,
      }),
      en: approved({
        name: 'Nasaret International Hospital',
        city: 'Incheon',
        summary: `A hospital in Incheon that took part in the delegation’s visit to Russia in 2018. Its field is the spine. ${inferred.en}`,
      }),
    },
  },
  {
    key: 'clinic.naeun',
    sourceLocale: 'ko',
    data: {
      ...inIncheon,
      name: '나은병원',
      originalName: '나은병원',
      specialties: refs('specialty.cerebrovascular'),
      summary: `인천의 병원으로 2018년 러시아 방문단에 참여했습니다. 진료 분야는 뇌혈관입니다. ${inferred.ko}`,
    },
    text: {
      ru: approved({
        name: 'Больница «Наын»',
        city: 'Инчхон',
        summary: `Больница в Инчхоне, участвовала в поездке делегации в Россию в 2018 году. Область — сосуды головного мозга. ${inferred.ru}`,
      }),
      en: approved({
        name: 'Naeun Hospital',
        city: 'Incheon',
        summary: `A hospital in Incheon that took part in the delegation’s visit to Russia in 2018. Its field is cerebrovascular diseases. ${inferred.en}`,
      }),
    },
  },
];
