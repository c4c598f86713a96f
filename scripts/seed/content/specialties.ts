import { approved, inReview, list, ref, type SeedData, type SeedRow } from '../values.ts';

type Names = { ru: string; en: string; ar: string; ko: string; 'zh-Hans': string };
type Codes = { parent?: string; schemaOrg?: string; fhir?: string };

/**
 * Name in five languages, then codes: schema.org's MedicalSpecialty where it has one, and HL7's
 * service-type (http://terminology.hl7.org/CodeSystem/service-type) where one fits.
 */
const table: [code: string, names: Names, codes: Codes][] = [
  [
    'ophthalmology',
    { ru: 'Офтальмология', en: 'Ophthalmology', ar: 'طب العيون', ko: '안과', 'zh-Hans': '眼科' },
    { fhir: '217' },
  ],
  [
    'retina',
    {
      ru: 'Заболевания сетчатки',
      en: 'Retinal diseases',
      ar: 'أمراض الشبكية',
      ko: '망막 질환',
      'zh-Hans': '视网膜疾病',
    },
    { parent: 'ophthalmology' },
  ],
  [
    'oncology',
    { ru: 'Онкология', en: 'Oncology', ar: 'طب الأورام', ko: '종양학', 'zh-Hans': '肿瘤科' },
    { schemaOrg: 'Oncologic', fhir: '175' },
  ],
  [
    'radiation-oncology',
    {
      ru: 'Лучевая терапия опухолей',
      en: 'Radiation oncology',
      ar: 'علاج الأورام بالإشعاع',
      ko: '방사선종양학',
      'zh-Hans': '放射肿瘤科',
    },
    { parent: 'oncology', schemaOrg: 'Oncologic', fhir: '214' },
  ],
  [
    'cardiology',
    { ru: 'Кардиология', en: 'Cardiology', ar: 'أمراض القلب', ko: '심장내과', 'zh-Hans': '心内科' },
    { schemaOrg: 'Cardiovascular', fhir: '165' },
  ],
  [
    'cardiac-surgery',
    {
      ru: 'Кардиохирургия',
      en: 'Cardiac surgery',
      ar: 'جراحة القلب',
      ko: '심장외과',
      'zh-Hans': '心脏外科',
    },
    { parent: 'cardiology', schemaOrg: 'Cardiovascular', fhir: '215' },
  ],
  [
    'orthopaedics',
    {
      ru: 'Травматология и ортопедия',
      en: 'Orthopaedics and traumatology',
      ar: 'جراحة العظام والكسور',
      ko: '정형외과',
      'zh-Hans': '骨科',
    },
    { schemaOrg: 'Musculoskeletal', fhir: '218' },
  ],
  [
    'joint-replacement',
    {
      ru: 'Эндопротезирование суставов',
      en: 'Joint replacement',
      ar: 'استبدال المفاصل',
      ko: '인공관절 치환술',
      'zh-Hans': '关节置换',
    },
    { parent: 'orthopaedics', schemaOrg: 'Musculoskeletal' },
  ],
  [
    'spine',
    {
      ru: 'Хирургия позвоночника',
      en: 'Spine surgery',
      ar: 'جراحة العمود الفقري',
      ko: '척추 수술',
      'zh-Hans': '脊柱外科',
    },
    { parent: 'orthopaedics', schemaOrg: 'Musculoskeletal' },
  ],
  [
    'neurology',
    { ru: 'Неврология', en: 'Neurology', ar: 'طب الأعصاب', ko: '신경과', 'zh-Hans': '神经内科' },
    { schemaOrg: 'Neurologic', fhir: '177' },
  ],
  [
    'neurosurgery',
    {
      ru: 'Нейрохирургия',
      en: 'Neurosurgery',
      ar: 'جراحة الأعصاب',
      ko: '신경외과',
      'zh-Hans': '神经外科',
    },
    { schemaOrg: 'Neurologic', fhir: '216' },
  ],
  [
    'cerebrovascular',
    {
      ru: 'Цереброваскулярные заболевания',
      en: 'Cerebrovascular diseases',
      ar: 'أمراض الأوعية الدموية الدماغية',
      ko: '뇌혈관 질환',
      'zh-Hans': '脑血管疾病',
    },
    { parent: 'neurology', schemaOrg: 'Neurologic' },
  ],
  [
    'otolaryngology',
    {
      ru: 'Оториноларингология',
      en: 'Otorhinolaryngology',
      ar: 'طب الأنف والأذن والحنجرة',
      ko: '이비인후과',
      'zh-Hans': '耳鼻咽喉科',
    },
    { schemaOrg: 'Otolaryngologic', fhir: '219' },
  ],
  [
    'rehabilitation',
    {
      ru: 'Медицинская реабилитация',
      en: 'Medical rehabilitation',
      ar: 'إعادة التأهيل الطبي',
      ko: '재활의학',
      'zh-Hans': '康复医学',
    },
    { fhir: '181' },
  ],
  [
    'balneology',
    {
      ru: 'Курортология и бальнеотерапия',
      en: 'Balneology',
      ar: 'العلاج بالمياه المعدنية',
      ko: '온천 요법',
      'zh-Hans': '矿泉疗法',
    },
    { fhir: '21' },
  ],
  [
    'radiology',
    {
      ru: 'Лучевая диагностика',
      en: 'Diagnostic radiology',
      ar: 'الأشعة التشخيصية',
      ko: '영상의학',
      'zh-Hans': '影像诊断',
    },
    { fhir: '209' },
  ],
  [
    'dentistry',
    { ru: 'Стоматология', en: 'Dentistry', ar: 'طب الأسنان', ko: '치과', 'zh-Hans': '口腔科' },
    { schemaOrg: 'Dentistry', fhir: '314' },
  ],
  [
    'implantology',
    {
      ru: 'Дентальная имплантация',
      en: 'Dental implantology',
      ar: 'زراعة الأسنان',
      ko: '치과 임플란트',
      'zh-Hans': '牙种植',
    },
    { parent: 'dentistry', schemaOrg: 'Dentistry' },
  ],
  [
    'gynaecology',
    {
      ru: 'Акушерство и гинекология',
      en: 'Obstetrics and gynaecology',
      ar: 'أمراض النساء والتوليد',
      ko: '산부인과',
      'zh-Hans': '妇产科',
    },
    { schemaOrg: 'Gynecologic', fhir: '186' },
  ],
  [
    'reproductive-medicine',
    {
      ru: 'Репродуктивная медицина',
      en: 'Reproductive medicine',
      ar: 'طب الإنجاب',
      ko: '생식의학',
      'zh-Hans': '生殖医学',
    },
    { parent: 'gynaecology', schemaOrg: 'Gynecologic', fhir: '187' },
  ],
  [
    'urology',
    {
      ru: 'Урология',
      en: 'Urology',
      ar: 'المسالك البولية',
      ko: '비뇨의학과',
      'zh-Hans': '泌尿外科',
    },
    { schemaOrg: 'Urologic', fhir: '222' },
  ],
  [
    'gastroenterology',
    {
      ru: 'Гастроэнтерология',
      en: 'Gastroenterology',
      ar: 'أمراض الجهاز الهضمي',
      ko: '소화기내과',
      'zh-Hans': '消化内科',
    },
    { schemaOrg: 'Gastroenterologic', fhir: '170' },
  ],
  [
    'endocrinology',
    {
      ru: 'Эндокринология',
      en: 'Endocrinology',
      ar: 'الغدد الصماء',
      ko: '내분비내과',
      'zh-Hans': '内分泌科',
    },
    { schemaOrg: 'Endocrine', fhir: '169' },
  ],
  [
    'nephrology',
    { ru: 'Нефрология', en: 'Nephrology', ar: 'أمراض الكلى', ko: '신장내과', 'zh-Hans': '肾内科' },
    { schemaOrg: 'Renal', fhir: '176' },
  ],
  [
    'pulmonology',
    {
      ru: 'Пульмонология',
      en: 'Pulmonology',
      ar: 'أمراض الرئة',
      ko: '호흡기내과',
      'zh-Hans': '呼吸内科',
    },
    { schemaOrg: 'Pulmonary', fhir: '184' },
  ],
  [
    'dermatology',
    {
      ru: 'Дерматология',
      en: 'Dermatology',
      ar: 'الأمراض الجلدية',
      ko: '피부과',
      'zh-Hans': '皮肤科',
    },
    { schemaOrg: 'Dermatology', fhir: '168' },
  ],
  [
    'paediatrics',
    { ru: 'Педиатрия', en: 'Paediatrics', ar: 'طب الأطفال', ko: '소아청소년과', 'zh-Hans': '儿科' },
    { schemaOrg: 'Pediatric', fhir: '200' },
  ],
  [
    'general-surgery',
    {
      ru: 'Общая хирургия',
      en: 'General surgery',
      ar: 'الجراحة العامة',
      ko: '외과',
      'zh-Hans': '普通外科',
    },
    { schemaOrg: 'Surgical', fhir: '221' },
  ],
  [
    'transplantation',
    {
      ru: 'Трансплантология',
      en: 'Transplantation',
      ar: 'زراعة الأعضاء',
      ko: '이식외과',
      'zh-Hans': '器官移植',
    },
    {},
  ],
  [
    'plastic-surgery',
    {
      ru: 'Пластическая хирургия',
      en: 'Plastic surgery',
      ar: 'جراحة التجميل',
      ko: '성형외과',
      'zh-Hans': '整形外科',
    },
    { schemaOrg: 'PlasticSurgery', fhir: '220' },
  ],
  [
    'preventive-medicine',
    {
      ru: 'Профилактическая медицина',
      en: 'Preventive medicine',
      ar: 'الطب الوقائي',
      ko: '예방의학',
      'zh-Hans': '预防医学',
    },
    {},
  ],
];

type Words = Record<'ru' | 'en' | 'ar' | 'ko' | 'zh-Hans' | 'fa', string[]>;

/** Words that patients search with, by code; those of one place mean the same. */
const synonyms: Record<string, Words> = {
  ophthalmology: {
    ru: ['Глазные болезни', 'Окулист', 'Врач по глазам', 'Зрение'],
    en: ['Eye care', 'Eye doctor', 'Ophthalmologist', 'Eyesight'],
    ar: ['أمراض العيون', 'طبيب عيون', 'أخصائي عيون', 'البصر'],
    ko: ['눈 질환', '안과 의사', '안과의', '시력'],
    'zh-Hans': ['眼病', '眼科医生', '眼睛', '视力'],
    fa: ['بیماری‌های چشم', 'چشم پزشک', 'دکتر چشم', 'بینایی'],
  },
  oncology: {
    ru: ['Лечение рака', 'Онколог', 'Рак', 'Опухоль'],
    en: ['Cancer treatment', 'Oncologist', 'Cancer', 'Tumour'],
    ar: ['علاج السرطان', 'طبيب أورام', 'السرطان', 'ورم'],
    ko: ['암 치료', '종양내과 의사', '암', '종양'],
    'zh-Hans': ['癌症治疗', '肿瘤医生', '癌症', '肿瘤'],
    fa: ['درمان سرطان', 'متخصص سرطان', 'سرطان', 'تومور'],
  },
  cardiology: {
    ru: ['Болезни сердца', 'Кардиолог', 'Сердце'],
    en: ['Heart diseases', 'Heart doctor', 'Cardiologist'],
    ar: ['علاج القلب', 'طبيب قلب', 'القلب'],
    ko: ['심장병', '심장 의사', '심장'],
    'zh-Hans': ['心脏病', '心脏科医生', '心脏'],
    fa: ['بیماری قلبی', 'دکتر قلب', 'قلب'],
  },
  orthopaedics: {
    ru: ['Кости и суставы', 'Ортопед', 'Травматолог'],
    en: ['Bones and joints', 'Orthopaedic surgeon', 'Orthopedics'],
    ar: ['العظام والمفاصل', 'طبيب عظام', 'الكسور'],
    ko: ['뼈와 관절', '정형외과 의사', '골절'],
    'zh-Hans': ['骨骼和关节', '骨科医生', '骨折'],
    fa: ['استخوان و مفاصل', 'ارتوپد', 'شکستگی'],
  },
  spine: {
    ru: ['Боль в спине', 'Грыжа диска'],
    en: ['Back pain', 'Slipped disc'],
    ar: ['آلام الظهر', 'الانزلاق الغضروفي'],
    ko: ['허리 통증', '디스크'],
    'zh-Hans': ['背痛', '椎间盘突出'],
    fa: ['کمردرد', 'دیسک کمر'],
  },
  neurology: {
    ru: ['Невролог', 'Нервные болезни'],
    en: ['Neurologist', 'Nerve diseases'],
    ar: ['طبيب أعصاب', 'أمراض الأعصاب'],
    ko: ['신경과 의사', '신경 질환'],
    'zh-Hans': ['神经科医生', '神经疾病'],
    fa: ['متخصص مغز و اعصاب', 'بیماری‌های اعصاب'],
  },
  otolaryngology: {
    ru: ['ЛОР', 'Ухо, горло, нос'],
    en: ['ENT', 'Ear, nose and throat'],
    ar: ['طبيب أنف وأذن', 'أنف وأذن وحنجرة'],
    ko: ['이비인후과 의사', '귀 코 목'],
    'zh-Hans': ['耳鼻喉', '耳鼻喉医生'],
    fa: ['متخصص گوش حلق بینی', 'گوش، حلق و بینی'],
  },
  rehabilitation: {
    ru: ['Восстановительное лечение', 'Реабилитолог'],
    en: ['Rehab', 'Rehabilitation doctor'],
    ar: ['علاج طبيعي', 'التأهيل'],
    ko: ['재활 치료', '재활'],
    'zh-Hans': ['康复治疗', '康复'],
    fa: ['توانبخشی', 'فیزیوتراپی'],
  },
  balneology: {
    ru: ['Лечение минеральными водами', 'Санаторное лечение'],
    en: ['Mineral water therapy', 'Spa treatment'],
    ar: ['المياه المعدنية', 'منتجع صحي'],
    ko: ['온천 치료', '온천'],
    'zh-Hans': ['温泉疗养', '温泉'],
    fa: ['آب‌درمانی', 'چشمه‌های آب گرم'],
  },
  dentistry: {
    ru: ['Зубы', 'Стоматолог', 'Зубной врач'],
    en: ['Teeth', 'Dentist', 'Dental care'],
    ar: ['الأسنان', 'طبيب أسنان', 'علاج الأسنان'],
    ko: ['치아', '치과 의사', '치과 치료'],
    'zh-Hans': ['牙齿', '牙医', '牙科'],
    fa: ['دندان', 'دندانپزشک', 'دندان‌پزشکی'],
  },
  gynaecology: {
    ru: ['Женские болезни', 'Гинеколог', 'Роды'],
    en: ["Women's health", 'Gynaecologist', 'Childbirth'],
    ar: ['صحة المرأة', 'طبيبة نساء', 'الولادة'],
    ko: ['여성 질환', '산부인과 의사', '출산'],
    'zh-Hans': ['妇科', '妇产科医生', '分娩'],
    fa: ['بیماری‌های زنان', 'متخصص زنان', 'زایمان'],
  },
  'reproductive-medicine': {
    ru: ['ЭКО', 'Лечение бесплодия', 'Бесплодие'],
    en: ['IVF', 'Fertility treatment', 'Infertility'],
    ar: ['أطفال الأنابيب', 'علاج العقم', 'العقم'],
    ko: ['시험관 아기', '난임 치료', '불임'],
    'zh-Hans': ['试管婴儿', '不孕治疗', '不孕'],
    fa: ['آی‌وی‌اف', 'درمان ناباروری', 'ناباروری'],
  },
  urology: {
    ru: ['Уролог', 'Почки и мочевой пузырь'],
    en: ['Urologist', 'Kidneys and bladder'],
    ar: ['طبيب مسالك', 'الكلى والمثانة'],
    ko: ['비뇨기과', '신장과 방광'],
    'zh-Hans': ['泌尿科医生', '肾和膀胱'],
    fa: ['متخصص اورولوژی', 'کلیه و مثانه'],
  },
  dermatology: {
    ru: ['Кожные болезни', 'Дерматолог'],
    en: ['Skin diseases', 'Skin doctor'],
    ar: ['الجلد', 'طبيب جلدية'],
    ko: ['피부 질환', '피부과 의사'],
    'zh-Hans': ['皮肤病', '皮肤科医生'],
    fa: ['بیماری‌های پوست', 'متخصص پوست'],
  },
  paediatrics: {
    ru: ['Детский врач', 'Педиатр'],
    en: ['Children’s doctor', 'Paediatrician'],
    ar: ['طبيب أطفال', 'الأطفال'],
    ko: ['소아과', '소아과 의사'],
    'zh-Hans': ['儿童医生', '儿科医生'],
    fa: ['پزشک کودکان', 'متخصص اطفال'],
  },
  'plastic-surgery': {
    ru: ['Пластический хирург', 'Эстетическая хирургия'],
    en: ['Plastic surgeon', 'Cosmetic surgery'],
    ar: ['جراح تجميل', 'عمليات التجميل'],
    ko: ['성형 수술', '성형'],
    'zh-Hans': ['整容', '整形手术'],
    fa: ['جراح پلاستیک', 'جراحی زیبایی'],
  },
  'preventive-medicine': {
    ru: ['Чекап', 'Профилактический осмотр'],
    en: ['Check-up', 'Health screening'],
    ar: ['فحص شامل', 'فحص طبي'],
    ko: ['건강검진', '종합검진'],
    'zh-Hans': ['体检', '健康检查'],
    fa: ['چکاپ', 'معاینه کامل'],
  },
};

/** Names in Persian, of those that have words in it. */
const persian: Record<string, string> = {
  ophthalmology: 'چشم‌پزشکی',
  oncology: 'سرطان‌شناسی',
  cardiology: 'قلب و عروق',
  orthopaedics: 'ارتوپدی',
  spine: 'جراحی ستون فقرات',
  neurology: 'مغز و اعصاب',
  otolaryngology: 'گوش و حلق و بینی',
  rehabilitation: 'توانبخشی پزشکی',
  balneology: 'درمان با آب معدنی',
  dentistry: 'دندانپزشکی',
  gynaecology: 'زنان و زایمان',
  'reproductive-medicine': 'پزشکی باروری',
  urology: 'اورولوژی',
  dermatology: 'پوست',
  paediatrics: 'پزشکی کودکان',
  'plastic-surgery': 'جراحی پلاستیک',
  'preventive-medicine': 'پزشکی پیشگیری',
};

/** Still with a reviewer, so that the demo has a queue. */
const waiting = new Set([
  'balneology/zh-Hans',
  'balneology/ko',
  'transplantation/ar',
  'cardiac-surgery/ko',
]);

const textIn = (code: string, locale: 'en' | 'ar' | 'ko' | 'zh-Hans' | 'fa', name: string) => {
  const words = synonyms[code]?.[locale];
  const data: SeedData = words === undefined ? { name } : { name, synonyms: list(...words) };
  return waiting.has(`${code}/${locale}`) ? inReview(data) : approved(data);
};

export const specialties: SeedRow[] = table.map(([code, names, codes]) => ({
  key: `specialty.${code}`,
  data: {
    code,
    name: names.ru,
    ...(codes.parent === undefined ? {} : { parent: ref(`specialty.${codes.parent}`) }),
    ...(codes.schemaOrg === undefined ? {} : { schemaOrg: codes.schemaOrg }),
    ...(codes.fhir === undefined ? {} : { fhirServiceType: codes.fhir }),
    ...(synonyms[code] === undefined ? {} : { synonyms: list(...synonyms[code].ru) }),
  },
  text: {
    en: textIn(code, 'en', names.en),
    ar: textIn(code, 'ar', names.ar),
    ko: textIn(code, 'ko', names.ko),
    'zh-Hans': textIn(code, 'zh-Hans', names['zh-Hans']),
    ...(persian[code] === undefined ? {} : { fa: textIn(code, 'fa', persian[code]) }),
  },
}));
