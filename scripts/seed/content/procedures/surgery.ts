import { p, richText, ul } from '../../rich-text.ts';
import { approved, inReview, ref, type SeedRow } from '../../values.ts';
import { clinicalReview, sample } from '../provenance.ts';

/** Operations. Sample texts for a demonstration, not advice to patients. */
export const surgery: SeedRow[] = [
  {
    key: 'procedure.cataract-phaco',
    data: {
      code: 'cataract-phaco',
      name: 'Факоэмульсификация катаракты с имплантацией линзы',
      kind: 'surgery',
      specialty: ref('specialty.ophthalmology'),
      summary:
        'Помутневший хрусталик удаляют ультразвуком через разрез 2,2 мм и заменяют искусственной линзой. Операция проходит под местной анестезией.',
      description: richText(
        p('Операция длится 15–20 минут на один глаз. Вид линзы выбирают вместе с врачом:'),
        ul(
          'монофокальная — для дали',
          'торическая — при астигматизме',
          'мультифокальная — для разных расстояний',
        ),
        p('При операции на втором глазу перерыв — не менее 7 дней.'),
      ),
      indications:
        'Снижение зрения из-за катаракты, которое мешает повседневной жизни; катаракта, из-за которой нельзя осмотреть или лечить сетчатку.',
      contraindications:
        'Острое воспаление глаза или век. Операцию не проводят при артериальном давлении выше 180/110 мм рт. ст., пока его не снизят. Не скрывайте от хирурга приём тамсулозина: он меняет ход операции.',
      preparation:
        'Не ешьте за 6 часов и не пейте за 2 часа до операции. Не прекращайте приём назначенных лекарств без совета врача. Левофлоксацин 0,5 % — по одной капле 4 раза в день накануне.',
      recovery:
        'Не трите глаз и не поднимайте больше 5 кг в течение 2 недель. Осмотры — на следующий день, через 7 и через 30 дней.',
      stayDays: 1,
      flyAfterDays: 7,
      codings: [
        { system: 'icd10', code: 'H25' },
        { system: 'icd10', code: 'H26' },
        { system: 'icd9cm3', code: '13.41' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Cataract phacoemulsification with lens implantation',
        summary:
          'The clouded lens is removed by ultrasound through a 2.2 mm incision and replaced with an artificial one. The operation is done under local anaesthesia.',
        description: richText(
          p(
            'The operation takes 15–20 minutes for one eye. The type of lens is chosen together with the doctor:',
          ),
          ul(
            'monofocal: for distance',
            'toric: for astigmatism',
            'multifocal: for several distances',
          ),
          p('Before surgery on the second eye there is a break of at least 7 days.'),
        ),
        indications:
          'Loss of vision due to cataract that interferes with daily life; a cataract that prevents examination or treatment of the retina.',
        contraindications:
          'Acute inflammation of the eye or eyelids. The operation is not performed while blood pressure is above 180/110 mm Hg. Do not withhold from the surgeon that you take tamsulosin: it changes the course of the operation.',
        preparation:
          'Do not eat for 6 hours or drink for 2 hours before the operation. Do not stop prescribed medicines without asking your doctor. Levofloxacin 0.5%: one drop 4 times a day on the day before.',
        recovery:
          'Do not rub the eye or lift more than 5 kg for 2 weeks. Check-ups take place on the next day, after 7 days and after 30 days.',
      }),
      ar: approved({
        name: 'استحلاب عدسة الساد مع زرع عدسة',
        summary:
          'تُزال العدسة المعتمة بالموجات فوق الصوتية عبر شق طوله 2.2 مم وتُستبدل بعدسة صناعية. تُجرى العملية تحت التخدير الموضعي.',
        contraindications:
          'التهاب حاد في العين أو الجفون. لا تُجرى العملية ما دام ضغط الدم أعلى من 180/110 مم زئبق. لا تُخفِ عن الجراح تناول تامسولوسين لأنه يغيّر مسار العملية.',
        preparation:
          'لا تأكل قبل العملية بمدة 6 ساعات ولا تشرب قبلها بمدة 2 ساعة. لا توقف الأدوية الموصوفة دون استشارة الطبيب. ليفوفلوكساسين 0.5%: قطرة واحدة 4 مرات يوميًا في اليوم السابق.',
      }),
      'zh-Hans': approved({
        name: '白内障超声乳化联合人工晶状体植入术',
        summary: '通过 2.2 mm 切口用超声去除混浊的晶状体，并植入人工晶状体。手术在局部麻醉下进行。',
        contraindications:
          '眼部或眼睑急性炎症。血压高于 180/110 mmHg 时不进行手术，须先降压。请勿向医生隐瞒服用坦索罗辛的情况：它会影响手术过程。',
      }),
      ko: inReview({
        name: '백내장 초음파유화술 및 인공수정체 삽입술',
        summary:
          '2.2 mm 절개창을 통해 혼탁한 수정체를 초음파로 제거하고 인공수정체로 교체합니다. 수술은 국소마취로 진행합니다.',
      }),
    },
  },
  {
    key: 'procedure.vitrectomy',
    data: {
      code: 'vitrectomy',
      name: 'Витрэктомия 25G',
      kind: 'surgery',
      specialty: ref('specialty.retina'),
      summary:
        'Стекловидное тело удаляют через три прокола и восстанавливают положение сетчатки. При необходимости глаз заполняют газом или силиконовым маслом.',
      indications:
        'Отслойка сетчатки, кровоизлияние в стекловидное тело, макулярный разрыв, эпиретинальная мембрана.',
      contraindications:
        'Отсутствие светоощущения. Пока в глазу есть газ, нельзя летать, подниматься в горы и получать наркоз закисью азота: газ расширится и повредит глаз.',
      preparation:
        'Не ешьте за 6 часов до операции. О приёме варфарина, ривароксабана или клопидогрела сообщите за 7 дней; не отменяйте их самостоятельно.',
      recovery:
        'После введения газа держите голову в положении, которое назначил хирург, до 7 дней. Перелёт разрешают, когда газ полностью рассосался, — не раньше чем через 14 дней и только после осмотра.',
      stayDays: 2,
      flyAfterDays: 14,
      codings: [
        { system: 'icd10', code: 'H33' },
        { system: 'icd10', code: 'H35.3' },
        { system: 'icd9cm3', code: '14.74' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: '25G vitrectomy',
        summary:
          'The vitreous body is removed through three punctures and the retina is put back in place. If necessary the eye is filled with gas or silicone oil.',
        indications: 'Retinal detachment, vitreous haemorrhage, macular hole, epiretinal membrane.',
        contraindications:
          'No light perception. As long as there is gas in the eye you must not fly, go to high altitude or receive nitrous oxide: the gas would expand and damage the eye.',
        preparation:
          'Do not eat for 6 hours before the operation. Tell us 7 days ahead if you take warfarin, rivaroxaban or clopidogrel; do not stop them on your own.',
        recovery:
          'After gas injection keep your head in the position set by the surgeon for up to 7 days. You may fly once the gas has been fully absorbed: not earlier than after 14 days and only after an examination.',
      }),
      ar: inReview({
        name: 'استئصال الجسم الزجاجي 25G',
        contraindications:
          'انعدام الإحساس بالضوء. ما دام الغاز داخل العين لا يجوز السفر بالطائرة ولا الصعود إلى المرتفعات ولا التخدير بأكسيد النيتروز: يتمدد الغاز ويؤذي العين.',
      }),
    },
  },
  {
    key: 'procedure.knee-replacement',
    data: {
      code: 'knee-replacement',
      name: 'Тотальное эндопротезирование коленного сустава',
      kind: 'surgery',
      specialty: ref('specialty.joint-replacement'),
      summary:
        'Разрушенные поверхности коленного сустава заменяют протезом. Ходить с опорой начинают на следующий день.',
      indications:
        'Артроз 3–4-й стадии с болью, которую не снимают лекарства и физиотерапия; последствия травмы; ревматоидный артрит.',
      contraindications:
        'Активная инфекция любой локализации. Операцию не проводят раньше чем через 3 месяца после инфаркта или инсульта. Относительное противопоказание — индекс массы тела выше 40 кг/м².',
      preparation:
        'Лечение зубов и очагов инфекции — не позднее чем за 2 недели. Гликированный гемоглобин — не выше 7,5 %. Без назначения врача не принимайте обезболивающие с ацетилсалициловой кислотой.',
      recovery:
        'Стационар — 5–7 дней, затем реабилитация не менее 3 недель. Для профилактики тромбоза — ривароксабан 10 мг один раз в день 14 дней, если врач не назначил иначе.',
      stayDays: 7,
      flyAfterDays: 42,
      codings: [
        { system: 'icd10', code: 'M17' },
        { system: 'icd9cm3', code: '81.54' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Total knee replacement',
        summary:
          'The worn surfaces of the knee joint are replaced with a prosthesis. Walking with support starts on the next day.',
        indications:
          'Stage 3–4 osteoarthritis with pain not relieved by medicines and physiotherapy; consequences of an injury; rheumatoid arthritis.',
        contraindications:
          'Active infection anywhere in the body. The operation is not performed earlier than 3 months after a heart attack or stroke. A body mass index above 40 kg/m² is a relative contraindication.',
        preparation:
          'Dental treatment and treatment of infections: not later than 2 weeks before. Glycated haemoglobin: not above 7.5%. Do not take painkillers with acetylsalicylic acid unless prescribed.',
        recovery:
          'Hospital stay of 5–7 days, then rehabilitation for at least 3 weeks. To prevent thrombosis: rivaroxaban 10 mg once a day for 14 days unless the doctor prescribes otherwise.',
      }),
      ar: approved({
        name: 'استبدال مفصل الركبة الكامل',
        summary:
          'تُستبدل الأسطح التالفة في مفصل الركبة بمفصل صناعي. يبدأ المشي بمساعدة في اليوم التالي.',
        contraindications:
          'عدوى نشطة في أي موضع من الجسم. لا تُجرى العملية قبل مرور 3 أشهر على احتشاء القلب أو السكتة الدماغية. مؤشر كتلة الجسم فوق 40 كغ/م² مانع نسبي.',
      }),
      ko: approved({
        name: '슬관절 전치환술',
        summary:
          '손상된 무릎 관절면을 인공관절로 교체합니다. 다음 날부터 보조기구를 이용해 걷기 시작합니다.',
        contraindications:
          '부위와 관계없이 활동성 감염이 있는 경우. 심근경색이나 뇌졸중 후 3개월이 지나기 전에는 수술하지 않습니다. 체질량지수 40 kg/m² 초과는 상대적 금기입니다.',
      }),
    },
  },
  {
    key: 'procedure.hip-replacement',
    data: {
      code: 'hip-replacement',
      name: 'Тотальное эндопротезирование тазобедренного сустава',
      kind: 'surgery',
      specialty: ref('specialty.joint-replacement'),
      summary:
        'Головку бедра и суставную впадину заменяют протезом. Вид фиксации выбирают по плотности кости и возрасту.',
      indications:
        'Коксартроз 3–4-й стадии, асептический некроз головки бедра, перелом шейки бедра.',
      contraindications:
        'Активная инфекция; тяжёлая сердечная недостаточность. Не проводится при незаживших ранах в области операции.',
      preparation: 'Не ешьте за 6 часов до операции. За 14 дней откажитесь от курения.',
      recovery:
        'В первые 6 недель не скрещивайте ноги, не сгибайте бедро больше чем на 90° и не сидите на низких стульях.',
      stayDays: 7,
      flyAfterDays: 42,
      codings: [
        { system: 'icd10', code: 'M16' },
        { system: 'icd9cm3', code: '81.51' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Total hip replacement',
        summary:
          'The head of the femur and the socket of the joint are replaced with a prosthesis. The type of fixation depends on bone density and age.',
        indications:
          'Stage 3–4 hip osteoarthritis, avascular necrosis of the femoral head, fracture of the femoral neck.',
        contraindications:
          'Active infection; severe heart failure. Not performed when wounds in the area of the operation have not healed.',
        preparation: 'Do not eat for 6 hours before the operation. Stop smoking 14 days ahead.',
        recovery:
          'For the first 6 weeks do not cross your legs, do not bend the hip by more than 90° and do not sit on low chairs.',
      }),
      'zh-Hans': inReview({
        name: '全髋关节置换术',
        summary: '用假体替换股骨头和髋臼。固定方式根据骨密度和年龄选择。',
      }),
    },
  },
  {
    key: 'procedure.coronary-bypass',
    data: {
      code: 'coronary-bypass',
      name: 'Коронарное шунтирование',
      kind: 'surgery',
      specialty: ref('specialty.cardiac-surgery'),
      summary: 'Создают обходной путь для крови в обход суженных участков коронарных артерий.',
      indications:
        'Стеноз ствола левой коронарной артерии не менее 50 %; поражение трёх артерий; неэффективность стентирования.',
      contraindications:
        'Терминальные стадии других болезней. Плановую операцию не проводят при острой инфекции и остром нарушении мозгового кровообращения.',
      preparation:
        'Клопидогрел отменяют за 5 дней только по решению кардиолога. Бета-блокаторы не отменяют.',
      recovery: 'Не поднимайте больше 3 кг и не водите машину 8 недель, пока срастается грудина.',
      stayDays: 12,
      flyAfterDays: 28,
      codings: [
        { system: 'icd10', code: 'I25' },
        { system: 'icd9cm3', code: '36.1' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: inReview({
        name: 'Coronary artery bypass grafting',
        summary:
          'A detour for the blood is created around narrowed parts of the coronary arteries.',
        contraindications:
          'End stages of other diseases. Elective surgery is not performed during an acute infection or acute stroke.',
      }),
    },
  },
  {
    key: 'procedure.lumbar-decompression',
    data: {
      code: 'lumbar-decompression',
      name: 'Декомпрессия поясничного отдела позвоночника',
      kind: 'surgery',
      specialty: ref('specialty.spine'),
      summary: 'Под микроскопом устраняют сдавление нервных корешков при стенозе или грыже диска.',
      indications:
        'Боль и слабость в ноге, которые не проходят при лечении дольше 6 недель; нарастающий парез.',
      contraindications:
        'Инфекция в области операции; нескорректированное нарушение свёртывания крови.',
      preparation: 'МРТ — не старше 3 месяцев. Не ешьте за 6 часов до операции.',
      recovery: 'Не сидите дольше 30 минут подряд в первые 2 недели; корсет не обязателен.',
      stayDays: 3,
      flyAfterDays: 14,
      codings: [
        { system: 'icd10', code: 'M48.0' },
        { system: 'icd10', code: 'M51.1' },
        { system: 'icd9cm3', code: '03.09' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Lumbar spine decompression',
        summary:
          'Compression of nerve roots caused by stenosis or a herniated disc is relieved under a microscope.',
        indications:
          'Leg pain and weakness that persist after more than 6 weeks of treatment; progressive paresis.',
        contraindications:
          'Infection in the area of the operation; an uncorrected clotting disorder.',
        preparation: 'MRI not older than 3 months. Do not eat for 6 hours before the operation.',
        recovery:
          'Do not sit for more than 30 minutes at a time during the first 2 weeks; a brace is not required.',
      }),
      ko: approved({
        name: '요추 감압술',
        summary: '협착증이나 추간판 탈출로 눌린 신경근의 압박을 현미경으로 보면서 제거합니다.',
        contraindications: '수술 부위 감염, 교정되지 않은 혈액응고 장애.',
      }),
    },
  },
  {
    key: 'procedure.dental-implant',
    data: {
      code: 'dental-implant',
      name: 'Установка дентального имплантата',
      kind: 'surgery',
      specialty: ref('specialty.implantology'),
      summary:
        'В кость челюсти устанавливают титановый имплантат, а после его приживления — коронку.',
      indications: 'Отсутствие одного или нескольких зубов при достаточном объёме кости.',
      contraindications:
        'Некомпенсированный сахарный диабет; внутривенное лечение бисфосфонатами; лучевая терапия челюстей в последние 12 месяцев. Детям и подросткам до 18 лет не проводится.',
      preparation:
        'Профессиональная гигиена полости рта за 7 дней. Конусно-лучевая томография — не старше 6 месяцев.',
      recovery:
        'Хлоргексидин 0,05 % — полоскание 2 раза в день 10 дней. Не курите не менее 2 недель.',
      stayDays: 0,
      flyAfterDays: 2,
      codings: [
        { system: 'icd10', code: 'K08.1' },
        { system: 'icd9cm3', code: '23.6' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Dental implant placement',
        summary:
          'A titanium implant is placed in the jawbone; once it has integrated, a crown is fitted.',
        indications: 'One or several missing teeth with a sufficient volume of bone.',
        contraindications:
          'Uncontrolled diabetes mellitus; intravenous treatment with bisphosphonates; radiotherapy of the jaws within the last 12 months. Not performed in children and adolescents under 18 years.',
        preparation:
          'Professional oral hygiene 7 days before. Cone-beam tomography not older than 6 months.',
        recovery:
          'Chlorhexidine 0.05%: rinse 2 times a day for 10 days. Do not smoke for at least 2 weeks.',
      }),
      'zh-Hans': approved({
        name: '牙种植体植入术',
        summary: '将钛种植体植入颌骨，愈合后安装牙冠。',
        contraindications:
          '未控制的糖尿病；静脉使用双膦酸盐类药物；近 12 个月内接受过颌骨放射治疗。不适用于 18 岁以下的儿童和青少年。',
      }),
    },
  },
];
