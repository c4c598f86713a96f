import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '../../../scripts/seed/content/index.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/seed-facts.json');
const rows = new Map(
  Object.values(content)
    .flat()
    .map((row) => [row.key, row]),
);

/** The row that restates a fact, with what it must say: the fact's names, figures and dates. */
const restated: Record<string, [key: string, ...says: string[]][]> = {
  sources: [
    ['source.ftnnews', 'FTNnews', '2021'],
    ['source.expocentre', 'EXPOCENTRE AO press service', '2020-12-08'],
    ['source.tass', 'TASS', '2025-12-08'],
    ['source.incheon-visit', '이창희 기자', '2018-07-08'],
    ['source.kbr', 'Korea Biomedical Review', '2018-06-25'],
  ],
  facilities: [
    [
      'clinic.russian-japanese-centre',
      'Russian-Japanese Centre for Preventive Medicine and Diagnostics',
      'Khabarovsk',
      'clinic.rzd-khabarovsk',
      'planned',
      'spring 2022',
      '500,000',
      'private',
    ],
    ['clinic.rzd-khabarovsk', 'Clinical Hospital Russian Railways-Medicine', 'private'],
    ['clinic.rzd-moscow', 'Russian Railways Scientific Clinic Center', '"telemedicine":true'],
    ['clinic.central-clinical', 'Central Clinical Hospital', '"telemedicine":true'],
    [
      'clinic.radiological-centre',
      'National Medical Research Radiological Center',
      'specialty.radiation-oncology',
    ],
    [
      'clinic.otorhinolaryngology-centre',
      'Federal Center of Otorhinolaryngology',
      'specialty.otolaryngology',
    ],
    [
      'clinic.skolkovo',
      'Skolkovo International Medical Cluster hospital (SNUBH)',
      'organization.snubh',
      '"beds":300',
      'At least 300',
      'OECD',
      'announced',
    ],
    [
      'clinic.lotte-moscow',
      'Diagnosis and treatment centre, Lotte Hotel Moscow',
      'Severance Hospital',
      'Sistema Group',
      'Medsi',
      'RDIF',
      'announced',
    ],
    ['clinic.medsi', 'Medsi Hospital Group', 'network', '39'],
    ['clinic.snubh', 'Seoul National University Bundang Hospital', 'Q7451677', '127.123335'],
    ['clinic.severance', 'Severance Hospital', 'Seoul', 'Q625321', '37.5624'],
    ['clinic.bupyeong-himchan', '부평힘찬병원', 'Bupyeong Himchan Hospital', 'joint-replacement'],
    ['clinic.hangil-eye', '한길안과병원', 'HanGil Eye Hospital', 'retina', 'inferred'],
    ['clinic.nasaret', '나사렛국제병원', 'Nasaret International Hospital', 'spine', 'inferred'],
    ['clinic.naeun', '나은병원', 'Naeun Hospital', 'cerebrovascular', 'inferred'],
  ],
  doctors: [
    ['doctor.park-seungjun', '박승준', '병원장', 'clinic.bupyeong-himchan'],
    ['doctor.lee-suchan', '이수찬', '진료과장', 'clinic.hangil-eye'],
    ['doctor.lee-jongseon', '이종선', '센터장', 'clinic.nasaret'],
    ['doctor.han-yeongmin', '한영민', '부원장', 'clinic.naeun'],
  ],
  consultationCentres: [
    ['organization.incheon-centre-russia', '의료관광상담센터', 'RU', 'July 2018', 'not given'],
    ['organization.incheon-centre-almaty', '의료관광상담센터 알마티', 'KZ', 'second half of 2018'],
  ],
  agencies: [
    ['organization.agencies-novosibirsk', '12', 'draft'],
    ['organization.agencies-irkutsk', '2', 'draft'],
  ],
  destinations: [
    ['destination.caucasus', 'Caucasus resorts', 'RU'],
    ['destination.altai', 'Altai resorts', 'RU'],
    ['destination.crimea', 'Crimea resorts', 'disputed', 'sitesDenied'],
    ['destination.khabarovsk', 'Khabarovsk / Russian Far East'],
    ['destination.incheon', '인천', 'Incheon', 'KR'],
  ],
  programmes: [
    ['aftercare.pom', 'POM(사후관리 안심시스템)', 'organization.incheon'],
    [
      'telemedicine.snubh-kt-railways',
      'SNUBH-KT-Russian Railways remote care',
      'Tula, about 200 km',
      'Yaroslavl, about 300 km',
      '4 provincial railway hospitals',
      'Siberia',
      'pilot',
    ],
    ['guide.federal-project', 'Federal Project on the Development of Export of Medical Services'],
  ],
  events: [
    [
      'event.eef-medicine-for-export',
      'Medicine for Export: Opportunities in the Asia-Pacific Markets (EEF session)',
      'Vladivostok',
      '2021 is inferred',
      'Elena Zhidkova',
      'Oleg Salagai',
      'draft',
    ],
    [
      'event.export-congress-2',
      '2nd National Congress on the Export of Medical Services',
      'online',
      'Russian Health Care Week 2020',
      'organization.medical-tourism-council',
      'draft',
    ],
    [
      'event.lanskoy-conference-1',
      'First Research Conference in Memory of Igor Lanskoy',
      '2nd National Congress',
      'draft',
    ],
    ['event.incheon-delegation', '인천시 러시아 방문단', '2018-07-02', '2018-07-08'],
    ['event.irkutsk-consulate', '이르쿠츠크 총영사관 방문', 'Irkutsk', '2018-07-03'],
    ['event.incheon-briefing', '인천 의료관광 설명회', 'Novosibirsk Marriott', '2018-07-05', '12'],
    [
      'event.free-consultation',
      '무료 진료상담',
      'Novosibirsk Marriott',
      '2018-07-07',
      '120',
      '200',
    ],
    ['event.arab-ambassadors', 'Grushko', 'Moscow', '2025-12-08', 'inferred'],
  ],
  statistics: [
    ['statistic.incheon-foreign-patients-2017', '14572', 'KR-28', '2017', 'no definition'],
    ['statistic.incheon-foreign-patients-change-2017', '12.2', 'percent'],
    ['statistic.incheon-russian-patients-change-2017', '66', 'percent'],
    ['statistic.korea-russian-patients-change-2017', '-2.6', '"area":"KR"'],
    ['statistic.middle-east-patients-2024', '670000', 'A. Grushko', 'approximate', 'no definition'],
  ],
  entryRules: [['entryRule.arab-states-claim', 'many Arab states', 'visaFree', 'draft']],
};

describe.each(Object.entries(restated))('restated %s', (_list, facts) => {
  it.each(facts)('%s says what the source says', (key, ...says) => {
    const text = JSON.stringify(rows.get(key));
    expect(says.filter((words) => !text?.includes(words))).toEqual([]);
  });
});

describe('the rule that names no country', () => {
  it('is not published, and no country was made up for it', () => {
    const rule = rows.get('entryRule.arab-states-claim');
    expect(rule?.status).toBe('draft');
    expect(rule?.data).not.toHaveProperty('sourceCountry');
  });
});

describe.runIf(existsSync(file))('the file of facts', () => {
  type Fact = { name?: Record<string, string> };
  const facts: Record<string, Fact[]> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const lists = Object.keys(facts).filter((list) => Array.isArray(facts[list]));

  it.each(lists)('has no more %s than are restated', (list) => {
    expect(restated[list]?.length).toBeGreaterThanOrEqual(facts[list]?.length ?? 0);
  });

  it.each(lists)('has its names among the %s', (list) => {
    const said = restated[list]?.map(([key]) => JSON.stringify(rows.get(key))) ?? [];
    const missing = (facts[list] ?? []).filter(({ name = {} }, index) =>
      Object.values(name).some((words) => !said[index]?.includes(words)),
    );
    expect(missing.map(({ name }) => name)).toEqual(
      list === 'events' ? [{ en: 'Meeting of Deputy FM Grushko with Arab ambassadors' }] : [],
    );
  });
});
