import { approved, day, inReview, list, ref, refs, type SeedRow } from '../values.ts';
import { sample } from './provenance.ts';

const promotion = { governance: { contentKind: 'promotion' }, provenance: sample };
const lasting = { validFrom: day(-40), validTo: day(300) };
const programme = (...texts: [day: number, text: string][]) =>
  texts.map(([number, text]) => ({ day: number, text }));
const programmeText = (...texts: string[]) => texts.map((text) => ({ text }));

/** Made-up packages of treatment and stay. */
export const packages: SeedRow[] = [
  {
    key: 'package.spring-heart',
    data: {
      ...promotion,
      ...lasting,
      title: 'Сердце и сосуды: 14 дней на минеральных водах',
      destination: ref('destination.sample-spring'),
      clinic: ref('clinic.sample-sanatorium'),
      audience: 'rehabilitation',
      days: 14,
      programme: programme(
        [1, 'Заезд, осмотр курортного врача, ЭКГ'],
        [2, 'Первая ванна при 35 °C, дозированная ходьба'],
        [14, 'Заключение и план на 6 месяцев'],
      ),
      includes: list('проживание и питание', '7 минеральных ванн', 'трансфер из аэропорта'),
      excludes: list('перелёт', 'лекарства', 'процедуры сверх назначенных'),
      priceFrom: 98000,
      priceTo: 145000,
      currency: 'RUB',
      priceKind: 'range',
      tourismPartners: refs('organization.sample-agency'),
    },
    text: {
      en: approved({
        title: 'Heart and vessels: 14 days at the mineral springs',
        programme: programmeText(
          'Arrival, examination by the resort physician, ECG',
          'First bath at 35 °C, measured walking',
          'Report and a plan for 6 months',
        ),
        includes: list('accommodation and meals', '7 mineral baths', 'airport transfer'),
        excludes: list('flights', 'medicines', 'treatments beyond those prescribed'),
      }),
      ar: approved({
        title: 'القلب والأوعية: 14 يومًا عند الينابيع المعدنية',
        programme: programmeText(
          'الوصول وفحص طبيب المنتجع وتخطيط القلب',
          'الحمام الأول عند 35 °م ومشي مقنن',
          'التقرير وخطة لمدة 6 أشهر',
        ),
        includes: list('الإقامة والوجبات', '7 حمامات معدنية', 'النقل من المطار'),
        excludes: list('تذاكر السفر', 'الأدوية', 'الإجراءات غير الموصوفة'),
      }),
    },
  },
  {
    key: 'package.family-eyes',
    data: {
      ...promotion,
      ...lasting,
      title: 'Зрение семьи: обследование за 3 дня',
      clinic: ref('clinic.sample-eye'),
      audience: 'family',
      days: 3,
      programme: programme(
        [1, 'Обследование взрослых'],
        [2, 'Обследование детей старше 6 лет'],
        [3, 'Заключения и подбор очков'],
      ),
      includes: list('обследование до 4 человек', 'переводчик'),
      excludes: list('очки', 'проживание', 'лечение'),
      priceFrom: 60000,
      currency: 'RUB',
      priceKind: 'fixed',
      tourismPartners: refs('organization.sample-agency', 'organization.sample-agency-riyadh'),
    },
    text: {
      en: approved({
        title: 'Family eyesight: examination in 3 days',
        programme: programmeText(
          'Examination of adults',
          'Examination of children over 6 years',
          'Reports and fitting of glasses',
        ),
        includes: list('examination of up to 4 people', 'an interpreter'),
        excludes: list('glasses', 'accommodation', 'treatment'),
      }),
      ar: inReview({ title: 'بصر العائلة: فحص خلال 3 أيام' }),
    },
  },
  {
    key: 'package.stroke-return',
    data: {
      ...promotion,
      ...lasting,
      title: 'После инсульта: 21 день реабилитации с сопровождающим',
      clinic: ref('clinic.sample-rehabilitation'),
      audience: 'rehabilitation',
      days: 21,
      programme: programme(
        [1, 'Оценка состояния и план'],
        [10, 'Промежуточная оценка'],
        [21, 'Итоговая оценка и план занятий дома'],
      ),
      includes: list('размещение пациента и одного сопровождающего', 'занятия 6 дней в неделю'),
      excludes: list('перелёт', 'медицинское сопровождение в полёте'),
      priceFrom: 6400,
      currency: 'USD',
      priceKind: 'from',
    },
    text: {
      en: approved({
        title: 'After a stroke: 21 days of rehabilitation with a companion',
        programme: programmeText(
          'Assessment and plan',
          'Interim assessment',
          'Final assessment and a plan of exercises at home',
        ),
        includes: list('a room for the patient and one companion', 'sessions 6 days a week'),
        excludes: list('flights', 'medical escort during the flight'),
      }),
      kk: inReview({ title: 'Инсульттен кейін: 21 күндік оңалту' }),
    },
  },
  {
    key: 'package.coast-years',
    data: {
      ...promotion,
      ...lasting,
      title: 'Неделя у моря: обследование и отдых',
      destination: ref('destination.sample-sea'),
      audience: 'antiAgeing',
      days: 7,
      programme: programme([1, 'Анализы и план недели'], [7, 'Заключение врача']),
      includes: list('обследование', 'проживание 6 ночей'),
      excludes: list('перелёт', 'косметологические процедуры'),
      priceFrom: 1200000,
      currency: 'KRW',
      priceKind: 'from',
    },
    text: {
      en: approved({
        title: 'A week by the sea: check-up and rest',
        programme: programmeText('Laboratory tests and a plan for the week', 'Doctor’s report'),
        includes: list('the check-up', 'accommodation for 6 nights'),
        excludes: list('flights', 'cosmetic procedures'),
      }),
      ko: approved({
        title: '바닷가에서의 일주일: 검진과 휴식',
        programme: programmeText('검사와 일주일 계획', '의사 소견서'),
        includes: list('검진', '숙박 6박'),
        excludes: list('항공권', '미용 시술'),
      }),
    },
  },
  {
    key: 'package.request-only',
    data: {
      ...promotion,
      ...lasting,
      title: 'Индивидуальная программа после эндопротезирования',
      clinic: ref('clinic.sample-rehabilitation'),
      audience: 'rehabilitation',
      days: 28,
      programme: programme([1, 'Оценка состояния']),
      includes: list('по плану, согласованному с врачом'),
      excludes: list('сама операция', 'перелёт'),
      priceFrom: 4000,
      currency: 'EUR',
      priceKind: 'onRequest',
    },
  },
];
