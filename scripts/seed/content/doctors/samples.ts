import { linkTo, p, richText, ul } from '../../rich-text.ts';
import { approved, day, inReview, list, ref, refs, type SeedRow } from '../../values.ts';
import { sample } from '../provenance.ts';

const licence = (number: string) => ({
  number,
  authority: 'Образец органа аккредитации специалистов',
  validTo: day(700),
});

/** Made-up doctors: the surnames mean "sample", "example", "mock-up" and the like. */
export const samples: SeedRow[] = [
  {
    key: 'doctor.sample-obraztsova',
    data: {
      name: 'Образцова Анна Примеровна',
      title: 'Врач-офтальмолог, хирург',
      degrees: list('Кандидат медицинских наук'),
      specialties: refs('specialty.ophthalmology', 'specialty.retina'),
      languages: ['ru', 'en', 'ar'],
      positions: [
        {
          clinic: ref('clinic.sample-eye'),
          role: 'Заведующая отделением хирургии катаракты',
          from: '2015-09-01',
        },
        {
          clinic: ref('clinic.sample-closed'),
          role: 'Врач-офтальмолог',
          from: '2008-02-01',
          to: '2015-08-31',
        },
      ],
      experienceSince: 2006,
      bio: richText(
        p(
          'Оперирует при ',
          linkTo('катаракте', 'procedures', 'procedure.cataract-phaco'),
          ' и заболеваниях сетчатки. Персонаж вымышлен.',
        ),
        ul('консультирует по видеосвязи', 'ведёт пациентов после возвращения домой'),
      ),
      licence: licence('ОБРАЗЕЦ-В-001'),
      photo: ref('media.portrait-warm'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Anna Obraztsova',
        title: 'Ophthalmic surgeon',
        degrees: list('PhD in Medicine'),
        positions: [
          { role: 'Head of the cataract surgery department' },
          { role: 'Ophthalmologist' },
        ],
        bio: richText(
          p(
            'Operates on ',
            linkTo('cataract', 'procedures', 'procedure.cataract-phaco'),
            ' and retinal diseases. The person is made up.',
          ),
          ul('consults by video', 'follows patients up after they return home'),
        ),
      }),
      ar: approved({
        name: 'آنا أوبرازتسوفا',
        title: 'جرّاحة عيون',
        degrees: list('دكتوراه في الطب'),
        positions: [{ role: 'رئيسة قسم جراحة الساد' }, { role: 'طبيبة عيون' }],
        bio: richText(
          p(
            'تُجري عمليات ',
            linkTo('الساد', 'procedures', 'procedure.cataract-phaco'),
            ' وأمراض الشبكية. شخصية خيالية.',
          ),
          ul('تقدم استشارات بالفيديو', 'تتابع المرضى بعد عودتهم إلى بلدهم'),
        ),
      }),
      'zh-Hans': approved({
        name: '安娜·奥布拉兹佐娃',
        title: '眼科外科医生',
        degrees: list('医学副博士'),
      }),
    },
  },
  {
    key: 'doctor.sample-primerov',
    data: {
      name: 'Примеров Иван Эскизович',
      title: 'Врач-радиотерапевт',
      degrees: list('Доктор медицинских наук', 'Профессор'),
      specialties: refs('specialty.radiation-oncology', 'specialty.oncology'),
      languages: ['ru', 'en'],
      positions: [
        {
          clinic: ref('clinic.sample-oncology'),
          role: 'Руководитель отделения лучевой терапии',
          from: '2011-01-10',
        },
      ],
      experienceSince: 1996,
      bio: richText(
        p('Участвует в консилиумах и даёт второе мнение по снимкам. Персонаж вымышлен.'),
      ),
      licence: licence('ОБРАЗЕЦ-В-002'),
      photo: ref('media.portrait-cool'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Ivan Primerov',
        title: 'Radiation oncologist',
        degrees: list('MD, Doctor of Sciences', 'Professor'),
        positions: [{ role: 'Head of the radiotherapy department' }],
        bio: richText(
          p(
            'Takes part in tumour boards and gives second opinions on images. The person is made up.',
          ),
        ),
      }),
      ar: inReview({
        name: 'إيفان بريميروف',
        title: 'طبيب علاج إشعاعي',
        positions: [{ role: 'رئيس قسم العلاج الإشعاعي' }],
      }),
      'zh-Hans': approved({
        name: '伊万·普里梅罗夫',
        title: '放射肿瘤科医生',
        degrees: list('医学博士', '教授'),
      }),
    },
  },
  {
    key: 'doctor.sample-maketova',
    data: {
      name: 'Макетова Лилия Тестовна',
      title: 'Врач-кардиолог',
      specialties: refs('specialty.cardiology'),
      languages: ['ru', 'tt', 'tr', 'ar'],
      positions: [
        {
          clinic: ref('clinic.sample-heart'),
          role: 'Кардиолог международного отдела',
          from: '2018-04-01',
        },
      ],
      experienceSince: 2010,
      bio: richText(
        p('Готовит пациентов к операциям и наблюдает их по видеосвязи. Персонаж вымышлен.'),
      ),
      licence: licence('ОБРАЗЕЦ-В-003'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Liliya Maketova',
        title: 'Cardiologist',
        positions: [{ role: 'Cardiologist of the international department' }],
      }),
      ar: approved({
        name: 'ليليا ماكيتوفا',
        title: 'طبيبة قلب',
        positions: [{ role: 'طبيبة قلب في القسم الدولي' }],
      }),
      tr: approved({ name: 'Liliya Maketova', title: 'Kardiyoloji uzmanı' }),
    },
  },
  {
    key: 'doctor.sample-chernovikov',
    data: {
      name: 'Черновиков Сергей Шаблонович',
      title: 'Сердечно-сосудистый хирург',
      degrees: list('Кандидат медицинских наук'),
      specialties: refs('specialty.cardiac-surgery'),
      languages: ['ru', 'en'],
      positions: [{ clinic: ref('clinic.sample-heart'), role: 'Хирург', from: '2013-06-01' }],
      experienceSince: 2003,
      licence: licence('ОБРАЗЕЦ-В-004'),
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Sergey Chernovikov',
        title: 'Cardiovascular surgeon',
        degrees: list('PhD in Medicine'),
        positions: [{ role: 'Surgeon' }],
      }),
    },
  },
  {
    key: 'doctor.sample-eskizova',
    data: {
      name: 'Эскизова Мария Набросковна',
      title: 'Врач физической и реабилитационной медицины',
      specialties: refs('specialty.rehabilitation', 'specialty.neurology'),
      languages: ['ru', 'kk'],
      positions: [
        {
          clinic: ref('clinic.sample-rehabilitation'),
          role: 'Заведующая отделением',
          from: '2016-03-01',
        },
      ],
      experienceSince: 2009,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Maria Eskizova',
        title: 'Physician in physical and rehabilitation medicine',
        positions: [{ role: 'Head of department' }],
      }),
      kk: inReview({ name: 'Мария Эскизова', positions: [{ role: 'Бөлім меңгерушісі' }] }),
    },
  },
  {
    key: 'doctor.sample-klyucheva',
    data: {
      name: 'Ключева Ольга Демонстрациевна',
      title: 'Врач-физиотерапевт, курортолог',
      specialties: refs('specialty.balneology'),
      languages: ['ru', 'en'],
      positions: [
        { clinic: ref('clinic.sample-sanatorium'), role: 'Главный врач', from: '2019-11-01' },
      ],
      experienceSince: 1999,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Olga Klyucheva',
        title: 'Physiotherapist and balneologist',
        positions: [{ role: 'Chief physician' }],
      }),
      ar: inReview({ name: 'أولغا كليوتشيفا' }),
    },
  },
  {
    key: 'doctor.sample-shablonov',
    data: {
      name: 'Шаблонов Тимур Проектович',
      title: 'Стоматолог-хирург',
      specialties: refs('specialty.implantology', 'specialty.dentistry'),
      languages: ['ru', 'zh-Hans'],
      positions: [
        { clinic: ref('clinic.sample-dental'), role: 'Хирург-имплантолог', from: '2017-05-15' },
      ],
      experienceSince: 2012,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Timur Shablonov',
        title: 'Dental surgeon',
        positions: [{ role: 'Implant surgeon' }],
      }),
      'zh-Hans': approved({
        name: '帖木儿·沙布洛诺夫',
        title: '口腔外科医生',
        positions: [{ role: '种植外科医生' }],
      }),
    },
  },
  {
    key: 'doctor.sample-yesi',
    sourceLocale: 'ko',
    data: {
      name: '김예시',
      originalName: '김예시',
      title: '신경외과 전문의',
      specialties: refs('specialty.spine', 'specialty.neurosurgery'),
      languages: ['ko', 'en'],
      positions: [{ clinic: ref('clinic.sample-korean'), role: '척추센터장', from: '2014-03-01' }],
      experienceSince: 2001,
      bio: richText(p('시연을 위한 가상의 인물입니다.')),
      provenance: sample,
    },
    text: {
      ru: approved({
        name: 'Ким Йеси',
        title: 'Нейрохирург',
        positions: [{ role: 'Руководитель центра позвоночника' }],
        bio: richText(p('Вымышленный персонаж для демонстрации.')),
      }),
      en: approved({
        name: 'Kim Yesi',
        title: 'Neurosurgeon',
        positions: [{ role: 'Head of the spine centre' }],
        bio: richText(p('A made-up person for demonstration.')),
      }),
    },
  },
  {
    key: 'doctor.sample-placeholder',
    sourceLocale: 'en',
    data: {
      name: 'Jane Placeholder',
      originalName: 'Jane Placeholder',
      title: 'Consultant in rehabilitation medicine',
      specialties: refs('specialty.rehabilitation'),
      languages: ['en', 'ar'],
      positions: [
        { clinic: ref('clinic.sample-harbour'), role: 'Medical director', from: '2018-01-01' },
      ],
      experienceSince: 2000,
      provenance: sample,
    },
    text: {
      ru: approved({
        name: 'Джейн Плейсхолдер',
        title: 'Консультант по реабилитации',
        positions: [{ role: 'Медицинский директор' }],
      }),
      ar: approved({
        name: 'جين بليسهولدر',
        title: 'استشارية إعادة التأهيل',
        positions: [{ role: 'المديرة الطبية' }],
      }),
    },
  },
  {
    key: 'doctor.sample-former',
    data: {
      name: 'Архивов Пётр Черновикович',
      title: 'Врач-уролог',
      specialties: refs('specialty.urology'),
      languages: ['ru'],
      positions: [
        {
          clinic: ref('clinic.sample-closed'),
          role: 'Заведующий отделением',
          from: '2002-01-01',
          to: '2021-12-31',
        },
      ],
      experienceSince: 1985,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Pyotr Arkhivov',
        title: 'Urologist',
        positions: [{ role: 'Head of department' }],
      }),
    },
  },
];
