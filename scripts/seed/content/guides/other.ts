import { h2, linkTo, p, richText, ul } from '../../rich-text.ts';
import { approved, inReview, ref, type SeedRow } from '../../values.ts';
import { restatedFrom, sample } from '../provenance.ts';

const governance = { contentKind: 'information' };

/** A fact, a guide that was written in Korean, and one that is not finished. */
export const other: SeedRow[] = [
  {
    key: 'guide.federal-project',
    data: {
      title: 'Федеральный проект «Развитие экспорта медицинских услуг»',
      body: richText(
        p(
          'Государственная программа России. Источник 2020 года называет её в связи с конгрессом по экспорту медицинских услуг.',
        ),
        ul(
          [
            linkTo(
              'Координирующий центр федерального проекта',
              'organizations',
              'organization.coordinating-centre',
            ),
          ],
          [linkTo('Министерство здравоохранения', 'organizations', 'organization.health-ministry')],
          [
            linkTo(
              'Национальный совет медицинского туризма',
              'organizations',
              'organization.medical-tourism-council',
            ),
          ],
        ),
        p('Показатели и сроки программы в источнике не приведены.'),
      ),
      governance,
      provenance: restatedFrom('source.expocentre'),
    },
    text: {
      en: approved({
        title: 'Federal Project on the Development of Export of Medical Services',
        body: richText(
          p(
            'A government programme of Russia. The source of 2020 names it in connection with the congress on the export of medical services.',
          ),
          ul(
            [
              linkTo(
                'Coordinating Centre of the federal project',
                'organizations',
                'organization.coordinating-centre',
              ),
            ],
            [linkTo('Ministry of Health', 'organizations', 'organization.health-ministry')],
            [
              linkTo(
                'National Council for Medical Tourism',
                'organizations',
                'organization.medical-tourism-council',
              ),
            ],
          ),
          p('The source gives neither targets nor dates of the programme.'),
        ),
      }),
      ar: inReview({ title: 'المشروع الاتحادي لتطوير تصدير الخدمات الطبية' }),
    },
  },
  {
    key: 'guide.korean-hospital-visit',
    sourceLocale: 'ko',
    data: {
      title: '러시아어 환자를 위한 병원 이용 안내 (예시)',
      body: richText(
        h2('예약'),
        p(
          linkTo('예시국제병원', 'clinics', 'clinic.sample-korean'),
          '은 시연을 위한 가상의 병원입니다. 러시아어 통역은 무료입니다.',
        ),
        h2('준비물'),
        ul('여권', '진료 기록과 영상', '복용 중인 약 목록'),
      ),
      audienceCountries: ['RU', 'KZ', 'UZ'],
      governance,
      provenance: sample,
    },
    text: {
      ru: approved({
        title: 'Как попасть в корейскую больницу: памятка (образец)',
        body: richText(
          h2('Запись'),
          p(
            linkTo('Международная больница «Йеси»', 'clinics', 'clinic.sample-korean'),
            ' вымышлена и показана как пример. Перевод на русский язык бесплатный.',
          ),
          h2('Что взять с собой'),
          ul('паспорт', 'выписки и снимки', 'список лекарств, которые вы принимаете'),
        ),
      }),
      en: approved({
        title: 'Visiting a Korean hospital: notes for Russian speakers (sample)',
        body: richText(
          h2('Booking'),
          p(
            linkTo('Yesi International Hospital', 'clinics', 'clinic.sample-korean'),
            ' is made up for demonstration. Interpreting into Russian is free of charge.',
          ),
          h2('What to bring'),
          ul('passport', 'medical records and images', 'a list of the medicines you take'),
        ),
      }),
    },
  },
  {
    key: 'guide.choosing-a-resort',
    status: 'draft',
    data: {
      title: 'Как выбрать курорт (черновик)',
      body: richText(
        p(
          'Черновик: ',
          linkTo('долина «Образцовые ключи»', 'destinations', 'destination.sample-spring'),
          ' и ',
          linkTo('озеро «Эскиз»', 'destinations', 'destination.sample-mud'),
          '.',
        ),
      ),
      related: [{ relationTo: 'guides', value: ref('guide.back-home') }],
      governance,
      provenance: sample,
    },
    text: { en: inReview({ title: 'How to choose a resort (draft)' }) },
  },
];
