import { p, richText } from '../rich-text.ts';
import { approved, day, inReview, refs, type SeedRow } from '../values.ts';
import { restatedFrom, sample } from './provenance.ts';

const programme = (text: string) => richText(p(text));

const novosibirsk = {
  country: 'RU',
  city: '노보시비르스크',
  venue: 'Novosibirsk Marriott',
  timezone: 'Asia/Novosibirsk',
};
const novosibirskRu = { city: 'Новосибирск', venue: 'Отель «Новосибирск Марриотт»' };
const novosibirskEn = { city: 'Novosibirsk', venue: 'Novosibirsk Marriott' };

/**
 * Meetings that the articles report. Where a source gives the year alone the event stays a draft:
 * its programme says what is known, and an editor looks up the date.
 */
const facts: SeedRow[] = [
  {
    key: 'event.eef-medicine-for-export',
    status: 'draft',
    data: {
      name: 'Медицина на экспорт: возможности рынков Азиатско-Тихоокеанского региона (сессия ВЭФ)',
      kind: 'forum',
      timezone: 'Asia/Vladivostok',
      country: 'RU',
      city: 'Владивосток',
      programme: programme(
        'Дата не указана; 2021 год определён по контексту источника. Не публиковать, пока дата не найдена. Выступали Елена Жидкова и Олег Салагай.',
      ),
      provenance: restatedFrom('source.ftnnews'),
    },
    text: {
      en: inReview({
        name: 'Medicine for Export: Opportunities in the Asia-Pacific Markets (EEF session)',
        city: 'Vladivostok',
        programme: programme(
          'The date is not given; the year 2021 is inferred from the context. Do not publish until the date is found. Speakers: Elena Zhidkova and Oleg Salagai.',
        ),
      }),
    },
  },
  {
    key: 'event.export-congress-2',
    status: 'draft',
    data: {
      name: '2-й Национальный конгресс по экспорту медицинских услуг',
      kind: 'congress',
      mode: 'online',
      country: 'RU',
      organizers: refs(
        'organization.health-ministry',
        'organization.coordinating-centre',
        'organization.medical-tourism-council',
      ),
      programme: programme(
        'Известен только год: 2020. Не публиковать, пока дата не найдена. Прошёл на русском языке в рамках Российской недели здравоохранения 2020.',
      ),
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: inReview({
        name: '2nd National Congress on the Export of Medical Services',
        programme: programme(
          'Only the year is known: 2020. Do not publish until the date is found. Held in Russian as part of the Russian Health Care Week 2020.',
        ),
      }),
    },
  },
  {
    key: 'event.lanskoy-conference-1',
    status: 'draft',
    data: {
      name: 'Первая научная конференция памяти Игоря Ланского',
      kind: 'congress',
      country: 'RU',
      programme: programme(
        'Известен только год: 2020. Не публиковать, пока дата не найдена. Прошла в рамках 2-го Национального конгресса.',
      ),
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: inReview({
        name: 'First Research Conference in Memory of Igor Lanskoy',
        programme: programme(
          'Only the year is known: 2020. Do not publish until the date is found. Part of the 2nd National Congress.',
        ),
      }),
    },
  },
  {
    key: 'event.incheon-delegation',
    sourceLocale: 'ko',
    data: {
      name: '인천시 러시아 방문단',
      kind: 'briefing',
      start: '2018-07-02',
      end: '2018-07-08',
      mode: 'onSite',
      country: 'RU',
      organizers: refs('organization.incheon'),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({ name: 'Поездка делегации Инчхона в Россию' }),
      en: approved({ name: 'Visit of the Incheon delegation to Russia' }),
    },
  },
  {
    key: 'event.irkutsk-consulate',
    sourceLocale: 'ko',
    data: {
      name: '이르쿠츠크 총영사관 방문',
      kind: 'briefing',
      start: '2018-07-03',
      timezone: 'Asia/Irkutsk',
      mode: 'onSite',
      country: 'RU',
      city: '이르쿠츠크',
      organizers: refs('organization.incheon'),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({ name: 'Посещение генерального консульства в Иркутске', city: 'Иркутск' }),
      en: approved({ name: 'Visit to the Consulate General in Irkutsk', city: 'Irkutsk' }),
    },
  },
  {
    key: 'event.incheon-briefing',
    sourceLocale: 'ko',
    data: {
      ...novosibirsk,
      name: '인천 의료관광 설명회',
      kind: 'briefing',
      start: '2018-07-05',
      mode: 'onSite',
      organizers: refs('organization.incheon'),
      programme: programme('에이전시 12곳이 참석했습니다.'),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({
        ...novosibirskRu,
        name: 'Презентация медицинского туризма Инчхона',
        programme: programme('Участвовали 12 агентств.'),
      }),
      en: approved({
        ...novosibirskEn,
        name: 'Incheon medical tourism briefing',
        programme: programme('12 agencies took part.'),
      }),
    },
  },
  {
    key: 'event.free-consultation',
    sourceLocale: 'ko',
    data: {
      ...novosibirsk,
      name: '무료 진료상담',
      kind: 'freeConsultation',
      start: '2018-07-07',
      mode: 'onSite',
      organizers: refs('organization.incheon'),
      programme: programme('환자 120명이 예약했고 이틀간 200명이 참석했습니다.'),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({
        ...novosibirskRu,
        name: 'Бесплатные консультации врачей',
        programme: programme('Записались 120 пациентов, за оба дня пришли 200 человек.'),
      }),
      en: approved({
        ...novosibirskEn,
        name: 'Free medical consultations',
        programme: programme('120 patients had booked; 200 people attended over both days.'),
      }),
    },
  },
  {
    key: 'event.arab-ambassadors',
    data: {
      name: 'Встреча заместителя министра иностранных дел А. Грушко с послами арабских стран',
      kind: 'briefing',
      start: '2025-12-08',
      timezone: 'Europe/Moscow',
      mode: 'onSite',
      country: 'RU',
      city: 'Москва',
      programme: programme('Год в источнике не указан: 2025 определён по контексту.'),
      provenance: restatedFrom('source.tass'),
    },
    text: {
      en: approved({
        name: 'Meeting of Deputy Foreign Minister A. Grushko with Arab ambassadors',
        city: 'Moscow',
        programme: programme(
          'The source does not give the year: 2025 is inferred from the context.',
        ),
      }),
      ar: inReview({ name: 'لقاء نائب وزير الخارجية أ. غروشكو مع السفراء العرب', city: 'موسكو' }),
    },
  },
];

/** Made-up meetings: one of each kind, the dates relative to the day of seeding. */
const samples: SeedRow[] = [
  {
    key: 'event.sample-congress',
    data: {
      name: 'Конгресс «Образец» по медицинскому экспорту',
      kind: 'congress',
      start: day(60),
      end: day(62),
      timezone: 'Europe/Moscow',
      mode: 'hybrid',
      country: 'RU',
      city: 'Москва',
      venue: 'Зал «Пример»',
      organizers: refs('organization.sample-association'),
      url: 'https://congress.example',
      programme: programme(
        'День первый — качество. День второй — языки. День третий — дорога пациента.',
      ),
      provenance: sample,
    },
    text: {
      en: approved({
        name: '“Sample” Congress on Medical Export',
        city: 'Moscow',
        venue: '“Example” Hall',
        programme: programme(
          'Day one: quality. Day two: languages. Day three: the patient’s journey.',
        ),
      }),
      ar: approved({
        name: 'مؤتمر «النموذج» لتصدير الخدمات الطبية',
        city: 'موسكو',
        venue: 'قاعة «مثال»',
        programme: programme(
          'اليوم الأول: الجودة. اليوم الثاني: اللغات. اليوم الثالث: رحلة المريض.',
        ),
      }),
      'zh-Hans': approved({ name: '“样本”医疗服务出口大会', city: '莫斯科' }),
    },
  },
  {
    key: 'event.sample-training',
    data: {
      name: 'Обучение координаторов международных отделов',
      kind: 'training',
      start: day(20),
      end: day(21),
      timezone: 'Asia/Vladivostok',
      mode: 'online',
      country: 'RU',
      organizers: refs('organization.sample-university'),
      programme: programme('Как составить смету, приглашение и план наблюдения.'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Training for coordinators of international departments',
        programme: programme('How to draw up an estimate, an invitation and a follow-up plan.'),
      }),
    },
  },
  {
    key: 'event.sample-consultations',
    data: {
      name: 'Бесплатные консультации офтальмологов',
      kind: 'freeConsultation',
      start: day(30),
      timezone: 'Asia/Riyadh',
      mode: 'onSite',
      country: 'SA',
      city: 'Эр-Рияд',
      venue: 'Кабинет партнёра (образец)',
      organizers: refs('organization.sample-agency-riyadh'),
      programme: programme('Запись обязательна; не больше 40 человек.'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Free consultations with ophthalmologists',
        city: 'Riyadh',
        venue: 'A partner’s office (sample)',
        programme: programme('Booking is required; not more than 40 people.'),
      }),
      ar: approved({
        name: 'استشارات مجانية مع أطباء العيون',
        city: 'الرياض',
        venue: 'مكتب الشريك (نموذج)',
        programme: programme('الحجز إلزامي؛ لا يزيد العدد على 40 شخصًا.'),
      }),
    },
  },
  {
    key: 'event.sample-forum',
    data: {
      name: 'Форум курортов «Демонстрация»',
      kind: 'forum',
      start: day(-120),
      end: day(-119),
      timezone: 'Europe/Moscow',
      mode: 'onSite',
      country: 'RU',
      city: 'Кисловодск',
      organizers: refs('organization.sample-association'),
      programme: programme('Прошедшее событие: показывает архив.'),
      provenance: sample,
    },
    text: { en: inReview({ name: '“Demonstration” Forum of Resorts', city: 'Kislovodsk' }) },
  },
];

export const events = [...facts, ...samples];
