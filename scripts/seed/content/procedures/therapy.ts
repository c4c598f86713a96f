import { approved, inReview, ref, type SeedRow } from '../../values.ts';
import { clinicalReview, sample } from '../provenance.ts';

/** Treatment, diagnostics and resort courses. Sample texts, not advice to patients. */
export const therapy: SeedRow[] = [
  {
    key: 'procedure.coronary-stenting',
    data: {
      code: 'coronary-stenting',
      name: 'Коронарография и стентирование',
      kind: 'therapy',
      specialty: ref('specialty.cardiology'),
      summary:
        'Через прокол лучевой артерии осматривают коронарные артерии и при значимом сужении ставят стент с лекарственным покрытием.',
      indications: 'Стенокардия, положительный нагрузочный тест, острый коронарный синдром.',
      contraindications:
        'Тяжёлая аллергия на йодсодержащий контраст. При скорости клубочковой фильтрации ниже 30 мл/мин исследование не проводят без подготовки.',
      preparation:
        'Метформин не принимают за 48 часов до и 48 часов после введения контраста. Пейте не менее 1,5 л воды накануне, если врач не ограничил жидкость.',
      recovery:
        'Ацетилсалициловая кислота 75–100 мг в день постоянно и клопидогрел 75 мг в день до 12 месяцев. Не прекращайте их приём самостоятельно.',
      stayDays: 2,
      flyAfterDays: 7,
      codings: [
        { system: 'icd10', code: 'I20' },
        { system: 'icd10', code: 'I25' },
        { system: 'icd9cm3', code: '36.07' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Coronary angiography and stenting',
        summary:
          'The coronary arteries are examined through a puncture of the radial artery; a drug-eluting stent is placed if there is a significant narrowing.',
        indications: 'Angina, a positive stress test, acute coronary syndrome.',
        contraindications:
          'Severe allergy to iodinated contrast. With a glomerular filtration rate below 30 ml/min the examination is not performed without preparation.',
        preparation:
          'Do not take metformin for 48 hours before and 48 hours after the contrast. Drink at least 1.5 l of water on the day before unless your doctor has restricted fluids.',
        recovery:
          'Acetylsalicylic acid 75–100 mg a day permanently and clopidogrel 75 mg a day for up to 12 months. Do not stop taking them on your own.',
      }),
      ar: approved({
        name: 'تصوير الشرايين التاجية وتركيب الدعامات',
        summary:
          'تُفحص الشرايين التاجية عبر ثقب في الشريان الكعبري، وتُركّب دعامة دوائية عند وجود تضيق مهم.',
        contraindications:
          'حساسية شديدة من وسط التباين اليودي. عند معدل ترشيح كبيبي أقل من 30 مل/دقيقة لا يُجرى الفحص دون تحضير.',
        preparation:
          'لا تتناول ميتفورمين قبل إعطاء وسط التباين بمدة 48 ساعة ولا بعده بمدة 48 ساعة. اشرب ما لا يقل عن 1.5 لتر من الماء في اليوم السابق ما لم يحدد الطبيب كمية السوائل.',
      }),
    },
  },
  {
    key: 'procedure.prostate-radiotherapy',
    data: {
      code: 'prostate-radiotherapy',
      name: 'Лучевая терапия рака предстательной железы',
      kind: 'therapy',
      specialty: ref('specialty.radiation-oncology'),
      summary:
        'Курс дистанционного облучения с модуляцией интенсивности: суммарная доза 60 Гр за 20 сеансов по 3 Гр.',
      indications: 'Локализованный и местно-распространённый рак предстательной железы.',
      contraindications:
        'Ранее проведённое облучение таза; активное воспалительное заболевание кишечника. Кардиостимулятор не является абсолютным противопоказанием, но требует консультации кардиолога.',
      preparation: 'Перед каждым сеансом опорожните кишечник и за 40 минут выпейте 400 мл воды.',
      recovery:
        'ПСА — через 3 месяца после курса, затем каждые 6 месяцев. Не планируйте длительных перелётов во время курса.',
      stayDays: 28,
      flyAfterDays: 3,
      codings: [
        { system: 'icd10', code: 'C61' },
        { system: 'icd9cm3', code: '92.24' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Radiotherapy for prostate cancer',
        summary:
          'A course of intensity-modulated external beam radiotherapy: a total dose of 60 Gy in 20 sessions of 3 Gy.',
        indications: 'Localised and locally advanced prostate cancer.',
        contraindications:
          'Previous irradiation of the pelvis; active inflammatory bowel disease. A pacemaker is not an absolute contraindication but requires the advice of a cardiologist.',
        preparation:
          'Before each session empty the bowel and drink 400 ml of water 40 minutes ahead.',
        recovery:
          'PSA 3 months after the course, then every 6 months. Do not plan long flights during the course.',
      }),
      ar: inReview({
        name: 'العلاج الإشعاعي لسرطان البروستاتا',
        summary: 'علاج إشعاعي خارجي معدّل الشدة: جرعة إجمالية 60 غراي في 20 جلسة، 3 غراي لكل جلسة.',
      }),
      'zh-Hans': approved({
        name: '前列腺癌放射治疗',
        summary: '调强外照射放疗疗程：总剂量 60 Gy，共 20 次，每次 3 Gy。',
        contraindications:
          '既往接受过盆腔放疗；活动性炎症性肠病。心脏起搏器并非绝对禁忌证，但须咨询心脏科医生。',
      }),
    },
  },
  {
    key: 'procedure.pet-ct',
    data: {
      code: 'pet-ct',
      name: 'ПЭТ-КТ всего тела с 18F-ФДГ',
      kind: 'diagnostic',
      specialty: ref('specialty.radiology'),
      summary:
        'Исследование показывает очаги повышенного обмена глюкозы. Вводимая активность — 3–4 МБк на 1 кг массы тела.',
      indications: 'Определение стадии опухоли, оценка ответа на лечение, поиск рецидива.',
      contraindications:
        'Беременность. Исследование не проводят при глюкозе крови выше 11 ммоль/л. После исследования не контактируйте близко с беременными и детьми 6 часов.',
      preparation:
        'Не ешьте 6 часов, воду пить можно. Не занимайтесь спортом 24 часа. Инсулин короткого действия не вводят за 4 часа до исследования.',
      recovery: 'Пейте больше воды в течение дня. Ограничений для поездки нет.',
      stayDays: 0,
      flyAfterDays: 1,
      codings: [{ system: 'icd9cm3', code: '92.18' }],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Whole-body PET-CT with 18F-FDG',
        summary:
          'The scan shows areas of increased glucose metabolism. The administered activity is 3–4 MBq per 1 kg of body weight.',
        indications:
          'Staging of a tumour, assessment of response to treatment, search for recurrence.',
        contraindications:
          'Pregnancy. The scan is not performed when blood glucose is above 11 mmol/l. After the scan do not stay close to pregnant women and children for 6 hours.',
        preparation:
          'Do not eat for 6 hours; you may drink water. Do not exercise for 24 hours. Short-acting insulin is not given within 4 hours before the scan.',
        recovery: 'Drink more water during the day. There are no restrictions on travel.',
      }),
      ko: inReview({
        name: '18F-FDG 전신 PET-CT',
        contraindications:
          '임신. 혈당이 11 mmol/L를 초과하면 검사를 하지 않습니다. 검사 후 6시간 동안 임산부와 어린이에게 가까이 가지 마십시오.',
      }),
    },
  },
  {
    key: 'procedure.check-up',
    data: {
      code: 'check-up',
      name: 'Комплексное обследование за один день',
      kind: 'checkup',
      specialty: ref('specialty.preventive-medicine'),
      summary:
        'Анализы, ЭКГ, УЗИ, гастроскопия и заключение терапевта. Программу уточняют по возрасту и полу.',
      indications: 'Профилактический осмотр взрослых старше 30 лет, в том числе без жалоб.',
      contraindications:
        'Острые инфекции и температура выше 37,5 °C. Гастроскопию не проводят без согласия и при недавнем инфаркте.',
      preparation:
        'Не ешьте 10 часов до анализов. Не употребляйте алкоголь 48 часов. Воду можно пить не позднее чем за 2 часа.',
      recovery: 'После седации не водите машину 24 часа.',
      stayDays: 1,
      flyAfterDays: 1,
      codings: [{ system: 'icd10', code: 'Z00.0' }],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'One-day comprehensive check-up',
        summary:
          'Laboratory tests, ECG, ultrasound, gastroscopy and a report by a physician. The programme is adjusted to age and sex.',
        indications:
          'Preventive examination of adults over 30 years, including those without complaints.',
        contraindications:
          'Acute infections and a temperature above 37.5 °C. Gastroscopy is not performed without consent or after a recent heart attack.',
        preparation:
          'Do not eat for 10 hours before the tests. Do not drink alcohol for 48 hours. Water is allowed not later than 2 hours before.',
        recovery: 'After sedation do not drive for 24 hours.',
      }),
      ar: approved({
        name: 'فحص شامل خلال يوم واحد',
        summary:
          'تحاليل وتخطيط القلب وتصوير بالموجات فوق الصوتية وتنظير المعدة وتقرير طبيب باطني. يُعدّل البرنامج حسب العمر والجنس.',
        contraindications:
          'العدوى الحادة ودرجة حرارة أعلى من 37.5 °م. لا يُجرى تنظير المعدة دون موافقة أو بعد احتشاء حديث.',
      }),
      'zh-Hans': approved({
        name: '一日综合体检',
        summary: '化验、心电图、超声、胃镜及内科医生结论。项目根据年龄和性别调整。',
        contraindications:
          '急性感染以及体温高于 37.5 °C。未经同意或近期发生过心肌梗死者不做胃镜检查。',
      }),
    },
  },
  {
    key: 'procedure.stroke-rehabilitation',
    data: {
      code: 'stroke-rehabilitation',
      name: 'Реабилитация после инсульта',
      kind: 'rehabilitation',
      specialty: ref('specialty.rehabilitation'),
      summary:
        'Восстановление ходьбы, речи и самообслуживания: до 5 часов занятий в день, 6 дней в неделю.',
      indications: 'Последствия инсульта, стабильное состояние, способность выполнять инструкции.',
      contraindications:
        'Нестабильная стенокардия, тромбоз глубоких вен до начала лечения, судороги, не контролируемые лекарствами.',
      preparation:
        'Нужны выписка и снимки КТ или МРТ. Не прерывайте приём противосвёртывающих средств.',
      recovery: 'План домашних занятий на 3 месяца и видеосвязь с врачом каждые 2 недели.',
      stayDays: 21,
      flyAfterDays: 1,
      codings: [
        { system: 'icd10', code: 'I69' },
        { system: 'icd9cm3', code: '93.89' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Rehabilitation after stroke',
        summary:
          'Recovery of walking, speech and self-care: up to 5 hours of sessions a day, 6 days a week.',
        indications:
          'Consequences of a stroke, a stable condition, the ability to follow instructions.',
        contraindications:
          'Unstable angina, deep vein thrombosis before treatment is started, seizures not controlled by medicines.',
        preparation:
          'A discharge summary and CT or MRI images are needed. Do not interrupt anticoagulants.',
        recovery:
          'A plan of exercises at home for 3 months and a video call with the doctor every 2 weeks.',
      }),
      ko: approved({
        name: '뇌졸중 후 재활',
        summary: '보행, 언어, 일상생활 동작의 회복: 하루 최대 5시간, 주 6일 치료합니다.',
        contraindications:
          '불안정 협심증, 치료를 시작하지 않은 심부정맥 혈전증, 약물로 조절되지 않는 발작.',
      }),
    },
  },
  {
    key: 'procedure.mineral-baths',
    data: {
      code: 'mineral-baths',
      name: 'Курс углекислых минеральных ванн',
      kind: 'resortTherapy',
      specialty: ref('specialty.balneology'),
      summary: '10 ванн через день: температура воды 35–36 °C, продолжительность 10–15 минут.',
      indications:
        'Гипертоническая болезнь 1–2-й стадии, восстановление после болезней сердца вне обострения.',
      contraindications:
        'Сердечная недостаточность выше 2-й стадии, злокачественные опухоли, беременность, острые воспаления. Не принимайте ванны натощак и сразу после еды.',
      preparation: 'Консультация курортного врача и ЭКГ не старше 14 дней.',
      recovery: 'После ванны отдыхайте 30 минут; не совмещайте в один день с грязелечением.',
      stayDays: 20,
      flyAfterDays: 1,
      codings: [
        { system: 'icd10', code: 'I10' },
        { system: 'icd9cm3', code: '93.33' },
      ],
      clinicalReview,
      provenance: sample,
    },
    text: {
      en: inReview({
        name: 'Course of carbon dioxide mineral baths',
        summary: '10 baths every other day: water at 35–36 °C for 10–15 minutes.',
        contraindications:
          'Heart failure above stage 2, malignant tumours, pregnancy, acute inflammation. Do not take baths on an empty stomach or straight after a meal.',
      }),
      ar: approved({
        name: 'دورة حمامات معدنية غازية',
        summary: '10 حمامات، حمام كل يومين: حرارة الماء 35–36 °م ومدة الحمام 10–15 دقيقة.',
      }),
    },
  },
];
