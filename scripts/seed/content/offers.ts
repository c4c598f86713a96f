import { approved, day, inReview, list, ref, type SeedData, type SeedRow } from '../values.ts';
import { sample } from './provenance.ts';

const promotion = { governance: { contentKind: 'promotion' }, provenance: sample };
const lasting = { validFrom: day(-60), validTo: day(290) };

const of = (procedure: string, clinic: string): SeedData => ({
  procedure: ref(`procedure.${procedure}`),
  clinic: ref(`clinic.${clinic}`),
});

/** Made-up prices, valid relative to the day of seeding: one is over, one has not begun. */
export const offers: SeedRow[] = [
  {
    key: 'offer.cataract-eye',
    data: {
      ...of('cataract-phaco', 'sample-eye'),
      ...promotion,
      ...lasting,
      title: 'Операция при катаракте на одном глазу',
      priceFrom: 95000,
      priceTo: 160000,
      currency: 'RUB',
      priceKind: 'range',
      includes: list(
        'обследование перед операцией',
        'линза выбранного вида',
        'осмотр через 7 дней',
      ),
      excludes: list('перелёт и проживание', 'операция на втором глазу'),
      stayDays: 3,
      waitDays: 5,
      residenceCountries: ['SA', 'AE', 'KW', 'KZ'],
    },
    text: {
      en: approved({
        title: 'Cataract surgery on one eye',
        includes: list(
          'examination before the operation',
          'a lens of the chosen type',
          'a check-up after 7 days',
        ),
        excludes: list('flights and accommodation', 'surgery on the second eye'),
      }),
      ar: approved({
        title: 'عملية الساد في عين واحدة',
        includes: list('الفحص قبل العملية', 'عدسة من النوع المختار', 'معاينة بعد 7 أيام'),
        excludes: list('تذاكر السفر والإقامة', 'عملية العين الثانية'),
      }),
      'zh-Hans': approved({
        title: '单眼白内障手术',
        includes: list('术前检查', '所选类型的人工晶状体', '7 天后复查'),
        excludes: list('机票和住宿', '另一只眼的手术'),
      }),
    },
  },
  {
    key: 'offer.vitrectomy-eye',
    data: {
      ...of('vitrectomy', 'sample-eye'),
      ...promotion,
      ...lasting,
      title: 'Витрэктомия при отслойке сетчатки',
      priceFrom: 210000,
      currency: 'RUB',
      priceKind: 'from',
      includes: list('операция', 'газ или силиконовое масло', '2 дня в стационаре'),
      excludes: list('удаление силиконового масла', 'перелёт и проживание'),
      stayDays: 14,
      waitDays: 2,
    },
    text: {
      en: approved({
        title: 'Vitrectomy for retinal detachment',
        includes: list('the operation', 'gas or silicone oil', '2 days in hospital'),
        excludes: list('removal of silicone oil', 'flights and accommodation'),
      }),
      ar: inReview({ title: 'استئصال الجسم الزجاجي لانفصال الشبكية' }),
    },
  },
  {
    key: 'offer.radiotherapy-oncology',
    data: {
      ...of('prostate-radiotherapy', 'sample-oncology'),
      ...promotion,
      ...lasting,
      title: 'Курс лучевой терапии рака предстательной железы',
      priceFrom: 7800,
      currency: 'USD',
      priceKind: 'fixed',
      includes: list('20 сеансов', 'планирование и дозиметрия', 'консультации врача раз в неделю'),
      excludes: list('лекарства', 'проживание', 'лечение сопутствующих болезней'),
      stayDays: 28,
      waitDays: 10,
    },
    text: {
      en: approved({
        title: 'Course of radiotherapy for prostate cancer',
        includes: list('20 sessions', 'planning and dosimetry', 'consultations once a week'),
        excludes: list('medicines', 'accommodation', 'treatment of other diseases'),
      }),
    },
  },
  {
    key: 'offer.stenting-heart',
    data: {
      ...of('coronary-stenting', 'sample-heart'),
      ...promotion,
      ...lasting,
      title: 'Коронарография с установкой одного стента',
      priceFrom: 3100,
      priceTo: 4200,
      currency: 'USD',
      priceKind: 'range',
      includes: list('один стент с лекарственным покрытием', '2 дня в стационаре'),
      excludes: list('второй и следующие стенты', 'лекарства после выписки'),
      stayDays: 5,
      waitDays: 7,
      residenceCountries: ['TR', 'AZ', 'UZ'],
    },
    text: {
      en: approved({
        title: 'Coronary angiography with one stent',
        includes: list('one drug-eluting stent', '2 days in hospital'),
        excludes: list('the second and further stents', 'medicines after discharge'),
      }),
      tr: approved({
        title: 'Bir stent ile koroner anjiyografi',
        includes: list('ilaç kaplı bir stent', 'hastanede 2 gün'),
        excludes: list('ikinci ve sonraki stentler', 'taburculuk sonrası ilaçlar'),
      }),
      ar: approved({
        title: 'تصوير الشرايين التاجية مع دعامة واحدة',
        includes: list('دعامة دوائية واحدة', '2 يوم في المستشفى'),
        excludes: list('الدعامة الثانية وما بعدها', 'الأدوية بعد الخروج'),
      }),
    },
  },
  {
    key: 'offer.implant-dental',
    data: {
      ...of('dental-implant', 'sample-dental'),
      ...promotion,
      ...lasting,
      title: 'Один имплантат с коронкой',
      priceFrom: 5200,
      priceTo: 7900,
      currency: 'CNY',
      priceKind: 'range',
      includes: list('снимок', 'имплантат', 'коронка'),
      excludes: list('наращивание кости', 'вторая поездка для установки коронки'),
      stayDays: 2,
      waitDays: 3,
      residenceCountries: ['CN', 'KR'],
    },
    text: {
      en: approved({
        title: 'One implant with a crown',
        includes: list('an image', 'the implant', 'the crown'),
        excludes: list('bone grafting', 'the second trip to fit the crown'),
      }),
      'zh-Hans': approved({
        title: '一颗种植牙含牙冠',
        includes: list('影像检查', '种植体', '牙冠'),
        excludes: list('植骨', '第二次前来安装牙冠的行程'),
      }),
      ko: inReview({ title: '임플란트 한 개와 크라운' }),
    },
  },
  {
    key: 'offer.knee-korean',
    sourceLocale: 'ko',
    data: {
      ...of('knee-replacement', 'sample-korean'),
      ...promotion,
      ...lasting,
      title: '무릎 인공관절 수술 (한쪽)',
      priceFrom: 17000000,
      currency: 'KRW',
      priceKind: 'from',
      includes: list('인공관절', '입원 7일', '러시아어 통역'),
      excludes: list('항공권과 숙박', '퇴원 후 재활'),
      stayDays: 14,
      waitDays: 10,
    },
    text: {
      ru: approved({
        title: 'Эндопротезирование колена (одна сторона)',
        includes: list('эндопротез', '7 дней в стационаре', 'перевод на русский язык'),
        excludes: list('перелёт и проживание', 'реабилитация после выписки'),
      }),
      en: approved({
        title: 'Knee replacement (one side)',
        includes: list('the prosthesis', '7 days in hospital', 'interpreting into Russian'),
        excludes: list('flights and accommodation', 'rehabilitation after discharge'),
      }),
    },
  },
  {
    key: 'offer.expired-pet-ct',
    data: {
      ...of('pet-ct', 'sample-oncology'),
      ...promotion,
      title: 'ПЭТ-КТ всего тела: срок предложения истёк',
      priceFrom: 48000,
      currency: 'RUB',
      priceKind: 'fixed',
      includes: list('исследование и заключение'),
      excludes: list('консультация онколога'),
      validFrom: day(-300),
      validTo: day(-30),
    },
    text: {
      en: approved({
        title: 'Whole-body PET-CT: the offer has expired',
        includes: list('the scan and a report'),
        excludes: list('an oncologist’s consultation'),
      }),
    },
  },
  {
    key: 'offer.future-check-up',
    data: {
      ...of('check-up', 'sample-korean'),
      ...promotion,
      title: 'Комплексное обследование: предложение начнёт действовать позже',
      priceFrom: 900,
      currency: 'EUR',
      priceKind: 'from',
      includes: list('анализы и УЗИ', 'заключение на русском языке'),
      excludes: list('лечение', 'перелёт и проживание'),
      stayDays: 1,
      validFrom: day(45),
      validTo: day(300),
    },
    text: {
      en: approved({
        title: 'Comprehensive check-up: the offer starts later',
        includes: list('laboratory tests and ultrasound', 'a report in Russian'),
        excludes: list('treatment', 'flights and accommodation'),
      }),
    },
  },
];
