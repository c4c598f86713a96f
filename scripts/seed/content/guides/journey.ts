import {
  bold,
  callout,
  clinicCard,
  h2,
  h3,
  image,
  link,
  linkTo,
  ol,
  p,
  quote,
  richText,
  table,
  ul,
} from '../../rich-text.ts';
import { approved, inReview, ref, type SeedRow } from '../../values.ts';
import { sample } from '../provenance.ts';

const governance = { contentKind: 'information' };

/** A long guide with everything that formatted text can hold, in four languages. */
export const journey: SeedRow[] = [
  {
    key: 'guide.visit-step-by-step',
    data: {
      title: 'Как приехать на лечение: шаг за шагом',
      body: richText(
        p(
          bold('Образец путеводителя. '),
          'Он показывает порядок действий и не заменяет консультацию врача и консульства.',
        ),
        image('media.hospital'),
        h2('До поездки'),
        ol(
          'Соберите выписку, снимки и список лекарств с дозами.',
          [
            'Попросите второе мнение, например у ',
            linkTo('онколога', 'telemedicine', 'telemedicine.sample-opinion'),
            '.',
          ],
          'Получите смету, план лечения и приглашение.',
          [
            'Проверьте правила въезда на ',
            link('сайте консульства', 'https://consulate.example/rules'),
            '.',
          ],
        ),
        callout(
          'visit-medicines',
          'warning',
          'Не прекращайте приём назначенных лекарств без совета врача.',
        ),
        h2('Сколько это занимает'),
        table(
          ['Шаг', 'Обычный срок'],
          ['Второе мнение', '3–5 рабочих дней'],
          ['Приглашение', '5–10 дней'],
          ['Ожидание операции', 'до 14 дней'],
        ),
        h3('Кто поможет'),
        ul(
          ['клиника: ', linkTo('глазная клиника «Образец»', 'clinics', 'clinic.sample-eye')],
          ['агентство: ', linkTo('«Пример-Тур»', 'organizations', 'organization.sample-agency')],
        ),
        clinicCard('clinic.sample-eye'),
        quote('Спросите, что не входит в цену: это важнее, чем что входит.'),
        h2('После возвращения'),
        p(
          'Заранее узнайте о ',
          linkTo('наблюдении после операции', 'aftercare', 'aftercare.sample-eye'),
          ' и сроке безопасного перелёта.',
        ),
      ),
      audienceCountries: ['SA', 'AE', 'KW', 'CN'],
      governance,
      provenance: sample,
    },
    text: {
      en: approved({
        title: 'Coming for treatment, step by step',
        body: richText(
          p(
            bold('A sample guide. '),
            'It shows the order of things and replaces neither a doctor nor a consulate.',
          ),
          image('media.hospital'),
          h2('Before the trip'),
          ol(
            'Collect your discharge summary, images and a list of medicines with doses.',
            [
              'Ask for a second opinion, for instance from an ',
              linkTo('oncologist', 'telemedicine', 'telemedicine.sample-opinion'),
              '.',
            ],
            'Get an estimate, a treatment plan and an invitation.',
            [
              'Check the entry rules on the ',
              link('consulate’s website', 'https://consulate.example/rules'),
              '.',
            ],
          ),
          callout(
            'visit-medicines',
            'warning',
            'Do not stop prescribed medicines without asking your doctor.',
          ),
          h2('How long it takes'),
          table(
            ['Step', 'Usual time'],
            ['Second opinion', '3–5 working days'],
            ['Invitation', '5–10 days'],
            ['Wait for an operation', 'up to 14 days'],
          ),
          h3('Who helps'),
          ul(
            ['a clinic: ', linkTo('“Sample” Eye Clinic', 'clinics', 'clinic.sample-eye')],
            [
              'an agency: ',
              linkTo('“Example-Tour”', 'organizations', 'organization.sample-agency'),
            ],
          ),
          clinicCard('clinic.sample-eye'),
          quote('Ask what the price does not include: it matters more than what it does.'),
          h2('Back home'),
          p(
            'Find out ahead about ',
            linkTo('follow-up after the operation', 'aftercare', 'aftercare.sample-eye'),
            ' and when it is safe to fly.',
          ),
        ),
      }),
      ar: approved({
        title: 'القدوم للعلاج خطوة بخطوة',
        body: richText(
          p(bold('دليل نموذجي. '), 'يوضح ترتيب الخطوات ولا يغني عن الطبيب أو القنصلية.'),
          image('media.hospital'),
          h2('قبل السفر'),
          ol(
            'اجمع تقرير الخروج والصور وقائمة الأدوية مع الجرعات.',
            [
              'اطلب رأيًا ثانيًا، مثلًا من ',
              linkTo('طبيب أورام', 'telemedicine', 'telemedicine.sample-opinion'),
              '.',
            ],
            'احصل على تقدير التكلفة وخطة العلاج والدعوة.',
            [
              'تحقق من قواعد الدخول على ',
              link('موقع القنصلية', 'https://consulate.example/rules'),
              '.',
            ],
          ),
          callout('visit-medicines', 'warning', 'لا توقف الأدوية الموصوفة دون استشارة الطبيب.'),
          h2('كم يستغرق ذلك'),
          table(
            ['الخطوة', 'المدة المعتادة'],
            ['الرأي الثاني', '3–5 أيام عمل'],
            ['الدعوة', '5–10 أيام'],
            ['انتظار العملية', 'حتى 14 يومًا'],
          ),
          h3('من يساعدك'),
          ul(
            ['العيادة: ', linkTo('عيادة العيون «النموذج»', 'clinics', 'clinic.sample-eye')],
            ['الوكالة: ', linkTo('«مثال تور»', 'organizations', 'organization.sample-agency')],
          ),
          clinicCard('clinic.sample-eye'),
          quote('اسأل عما لا يشمله السعر: فهو أهم مما يشمله.'),
          h2('بعد العودة'),
          p(
            'استفسر مسبقًا عن ',
            linkTo('المتابعة بعد العملية', 'aftercare', 'aftercare.sample-eye'),
            ' وعن موعد السفر الآمن بالطائرة.',
          ),
        ),
      }),
      'zh-Hans': inReview({ title: '赴俄就医：分步指南' }),
    },
  },
  {
    key: 'guide.reading-an-estimate',
    data: {
      title: 'Как читать смету лечения',
      body: richText(
        h2('Три вопроса к любой цене'),
        ol('Что входит?', 'Что не входит?', 'До какого числа цена действует?'),
        p('Пример: ', linkTo('операция при катаракте', 'offers', 'offer.cataract-eye'), '.'),
        table(
          ['Строка', 'Входит', 'Не входит'],
          ['Обследование', 'да', ''],
          ['Линза', 'да', ''],
          ['Перелёт', '', 'да'],
        ),
        quote('Цена «от» — не обещание: окончательную сумму называют после обследования.'),
      ),
      related: [{ relationTo: 'guides', value: ref('guide.visit-step-by-step') }],
      governance,
      provenance: sample,
    },
    text: {
      en: approved({
        title: 'How to read a treatment estimate',
        body: richText(
          h2('Three questions to any price'),
          ol('What does it include?', 'What does it not include?', 'Until what date is it valid?'),
          p('An example: ', linkTo('cataract surgery', 'offers', 'offer.cataract-eye'), '.'),
          table(
            ['Line', 'Included', 'Not included'],
            ['Examination', 'yes', ''],
            ['Lens', 'yes', ''],
            ['Flights', '', 'yes'],
          ),
          quote(
            'A price “from” is not a promise: the final amount is named after the examination.',
          ),
        ),
      }),
      ar: inReview({ title: 'كيف تقرأ تقدير تكلفة العلاج' }),
      ko: inReview({ title: '치료 견적서 읽는 법' }),
    },
  },
  {
    key: 'guide.back-home',
    data: {
      title: 'После возвращения домой',
      body: richText(
        h2('Первые две недели'),
        ul('Держите при себе выписку на двух языках.', [
          'Согласуйте видеосвязь: см. ',
          linkTo('наблюдение после замены сустава', 'aftercare', 'aftercare.sample-joint'),
          '.',
        ]),
        callout(
          'home-urgent',
          'note',
          'При ухудшении обращайтесь к врачу на месте и не ждите видеосвязи.',
        ),
        p(
          'О перелётах после операций на глазах читайте в описании ',
          linkTo('витрэктомии', 'procedures', 'procedure.vitrectomy'),
          '.',
        ),
      ),
      related: [{ relationTo: 'guides', value: ref('guide.visit-step-by-step') }],
      governance,
      provenance: sample,
    },
    text: {
      en: approved({
        title: 'Back home',
        body: richText(
          h2('The first two weeks'),
          ul('Keep the discharge summary in two languages with you.', [
            'Agree on a video call: see ',
            linkTo('follow-up after joint replacement', 'aftercare', 'aftercare.sample-joint'),
            '.',
          ]),
          callout(
            'home-urgent',
            'note',
            'If you get worse see a local doctor and do not wait for the video call.',
          ),
          p(
            'On flying after eye surgery see the description of ',
            linkTo('vitrectomy', 'procedures', 'procedure.vitrectomy'),
            '.',
          ),
        ),
      }),
    },
  },
];
